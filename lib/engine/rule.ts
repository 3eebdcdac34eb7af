import type { Clause } from '../policies';
import type { AppView } from './app';
import type { ResourceView } from './resource';
import type { TemplateView } from './template';
import type { Outcome } from './verdict';

/**
 * How much a finding weighs.
 *
 * - `fatal`: fails synthesis, and no exception can be approved: a public database, a secret in a template.
 * - `error`: fails synthesis until it is fixed or approved.
 * - `warning`: reported, does not fail.
 */
export type Severity = 'fatal' | 'error' | 'warning';

/** What every rule says of itself. */
export interface RuleMetadata {
  /** PascalCase, the resource's service first, e.g. `S3BucketVersioned`. Public: never renamed. */
  readonly id: string;
  /** The compliant state, resource first, e.g. `S3 bucket keeps every object version`. */
  readonly title: string;
  /** The clauses that the rule checks; at least one. */
  readonly clauses: readonly [Clause, ...Clause[]];
  readonly severity: Severity;
  /** Why it weighs that much, and not more or less: one line, e.g. `one mistaken call away from losing the data`. */
  readonly severityReason: string;
  /** Why it matters: what can happen where the rule is broken. */
  readonly risk: string;
  /** What to do: the property to set, or the construct to use. Markdown. */
  readonly remedy: string;
  /** When the rule cannot tell before deployment. */
  readonly cannotTell?: string;
  /** Pages of AWS's documentation that the rule rests on. */
  readonly references?: readonly string[];
  /** Rules of cdk-nag with the same meaning, e.g. `AwsSolutions-S1`. */
  readonly cdkNag?: readonly string[];
}

/** A rule about resources of some types, one at a time. */
export interface ResourceRule extends RuleMetadata {
  readonly scope: 'resource';
  /** CloudFormation types, e.g. `AWS::S3::Bucket`; `*` for every type. */
  readonly resources: readonly string[];
  readonly check: (resource: ResourceView) => Outcome | readonly Outcome[];
}

/** A rule about a template as a whole. */
export interface TemplateRule extends RuleMetadata {
  readonly scope: 'template';
  readonly checkTemplate: (template: TemplateView) => Outcome | readonly Outcome[];
}

/** A rule about all templates together. */
export interface AppRule extends RuleMetadata {
  readonly scope: 'app';
  readonly checkApp: (app: AppView) => Outcome | readonly Outcome[];
}

/** A rule. */
export type Rule = ResourceRule | TemplateRule | AppRule;

/** What `defineRule` takes: a rule without its scope, which follows from the check that it has. */
export type RuleSpec<R extends Rule> = Omit<R, 'scope'>;

/**
 * Declares a rule: what it is first, its check last.
 *
 * @throws Error if the id is not PascalCase, or if a rule about resources names no type
 */
export function defineRule(spec: RuleSpec<ResourceRule>): ResourceRule;
export function defineRule(spec: RuleSpec<TemplateRule>): TemplateRule;
export function defineRule(spec: RuleSpec<AppRule>): AppRule;
export function defineRule(spec: RuleSpec<ResourceRule> | RuleSpec<TemplateRule> | RuleSpec<AppRule>): Rule {
  if (!/^[A-Z][A-Za-z0-9]+$/.test(spec.id)) {
    throw new Error(`rule id '${spec.id}' must be PascalCase, e.g. 'S3BucketVersioned'`);
  }
  if ('check' in spec) {
    if (spec.resources.length === 0) throw new Error(`rule '${spec.id}' names no resource type in \`resources\``);
    return Object.freeze({ scope: 'resource', ...spec });
  }
  return Object.freeze('checkTemplate' in spec ? { scope: 'template', ...spec } : { scope: 'app', ...spec });
}

/** The file, test and page of a rule: its id in kebab-case, e.g. `s3-bucket-versioned`. */
export function kebabCase(id: string): string {
  return id
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}
