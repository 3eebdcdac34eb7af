import { dirname, resolve } from 'node:path';
import type { IPolicyValidationContext, PolicyValidationPluginReport, PolicyViolation } from 'aws-cdk-lib/core';
import { Stage } from 'aws-cdk-lib/core';
import { NagPack, type NagPackProps } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import {
  Environment,
  environmentOfAccount,
  profileOf,
  STRICTEST,
  type Engagement,
  type EnvironmentProfile,
} from '../engagement';
import { fromStack, readAssembly, type AssemblyStack, type Rule } from '../engine';
import {
  fails,
  judgeSources,
  openFindings,
  resultOf,
  type CheckResult,
  type Judged,
  type Row,
} from '../evidence/result';
import { writeEvidence } from '../evidence/write';
import {
  bareAcknowledgements,
  escapeFinding,
  isWithin,
  registerPack,
  registryOf,
  unusedExceptions,
} from '../exceptions';
import { cite, type Policy } from '../policies';
import { VERSION } from '../version';
import { withOverrides } from './raw-overrides';
import { announce, runOf, type Run } from './run';
import { survey } from './survey';

/** What a pack is: a name, policies, and the rules derived from them. */
export interface PackDefinition {
  /** Name of the plugin, and the prefix of acknowledgements, e.g. `BlueprintChecks`. */
  readonly name: string;
  /** The policies that findings cite. A finding cites the clauses of these policies only. */
  readonly policies: readonly Policy[];
  readonly rules: readonly Rule[];
}

/** What every pack can be told. */
export interface PolicyPackProps extends NagPackProps {
  /**
   * The engagement, which tells the environment of each stack by its account, and the thresholds of each environment.
   *
   * @default - the environment that is attached to the stack's scope; without one, the strictest
   */
  readonly engagement?: Engagement;

  /**
   * Folder that `compliance.json` and `compliance.md` are written to at each synthesis.
   *
   * @default - none is written
   */
  readonly evidence?: string;
}

/**
 * A rule pack of cdk-nag that judges the rendered templates: what would be deployed, overrides and included templates
 * in it.
 *
 * @example
 * Validations.of(app).addPlugins(new BlueprintChecks(app));
 */
export abstract class PolicyPack extends NagPack {
  override readonly name: string;
  override readonly version = VERSION;
  override readonly ruleIds: string[];
  private readonly engagement: Engagement | undefined;
  private readonly evidence: string | undefined;

  protected constructor(
    scope: IConstruct | undefined,
    private readonly definition: PackDefinition,
    props: PolicyPackProps = {},
  ) {
    super(scope, props);
    this.name = definition.name;
    this.packName = definition.name;
    this.ruleIds = definition.rules.map(({ id }) => id);
    this.engagement = props.engagement;
    this.evidence = props.evidence;
    if (!scope) return;
    announce(scope.node.root, definition.rules);
    registerPack(scope, definition.name, definition.rules);
  }

  /** The rules of the pack. */
  get rules(): readonly Rule[] {
    return this.definition.rules;
  }

  /** Called by the CDK when the templates are written. */
  override validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const detail = this.evidence === undefined ? 'findings' : 'evidence';
    const { appConstruct: root, templatePaths } = context;
    const run = runOf(root, this.rules, {
      templatePaths,
      engagement: this.engagement,
      detail,
      judge: (rules) => this.judgeAll(root, rules, stacksIn(templatePaths), detail),
    });
    const result = this.resultOf(root, run);
    if (this.evidence !== undefined) writeEvidence(result, this.evidence);
    return this.report(result);
  }

  /**
   * Synthesises the stage that a construct belongs to and judges what the construct renders: for tests.
   * Whatever plugins the app has run, too, so a failing one throws.
   */
  override validateScope(scope: IConstruct): PolicyValidationPluginReport {
    return this.report(this.checkScope(scope));
  }

  /** The same, with every verdict, the compliant ones included. */
  checkScope(scope: IConstruct): CheckResult {
    const stage = Stage.isStage(scope) ? scope : Stage.of(scope);
    if (!stage) throw new Error(`${this.name} cannot check ${scope.node.path}: it stands in no App or Stage`);
    const assembly = stage.synth({ force: true });
    const { root } = scope.node;
    const judged = this.judgeAll(root, this.rules, readAssembly(assembly.directory), 'evidence');
    const { rows, ...result } = this.resultOf(root, { ...survey(root), judged });
    return { ...result, rows: rows.filter((row) => isWithin(row.constructPath ?? '', scope.node.path)) };
  }

  private judgeAll(
    root: IConstruct,
    rules: readonly Rule[],
    stacks: readonly AssemblyStack[],
    detail: 'evidence' | 'findings',
  ): Judged {
    return judgeSources({
      rules,
      sources: stacks.map((stack) => fromStack(stack, this.profileOf(root, stack))),
      engagement: this.engagement,
      detail,
      exceptions: registryOf(root).exceptions,
    });
  }

  /** What of a run concerns this pack. */
  private resultOf(root: IConstruct, { judged, acknowledged, overridden }: Run): CheckResult {
    const { name, policies, rules } = this.definition;
    const { exceptions } = registryOf(root);
    const ruleIds = new Set(this.ruleIds);
    const result = resultOf(judged, {
      pack: name,
      policies,
      rules,
      engagement: this.engagement,
      exceptions: exceptions.filter(({ rule }) => ruleIds.has(rule)),
      misuses: (findings) => [
        ...bareAcknowledgements(acknowledged, ruleIds),
        ...unusedExceptions(
          exceptions,
          findings.map((row) => ({ ...row, rule: row.rule.id })),
          ruleIds,
        ),
      ],
    });
    // The CDK turns this into a failed synthesis that names the plugin, not into a finding about a resource.
    if (result.errors.length > 0) throw new Error(result.errors.map(({ message }) => message).join('; '));
    return { ...result, rows: withOverrides(overridden, result.rows) };
  }

  private profileOf(root: IConstruct, stack: AssemblyStack): EnvironmentProfile {
    const attached = Environment.tryOf(nearest(root, stack.displayName));
    if (attached) return attached.profile;
    const named = this.engagement && stack.account && environmentOfAccount(this.engagement, stack.account);
    return this.engagement && named ? profileOf(this.engagement, named) : STRICTEST;
  }

  private report(result: CheckResult): PolicyValidationPluginReport {
    const findings = result.rows.filter(({ verdict }) => verdict !== 'compliant');
    const groups = new Map<string, Row[]>();
    for (const row of findings) {
      const key = `${ruleName(row)}|${row.message}`;
      const known = groups.get(key);
      if (known) known.push(row);
      else groups.set(key, [row]);
    }
    return {
      // Exceptions are recorded as acknowledgements: the CDK takes them out itself and decides anew.
      success: !openFindings(result).some((row) => fails(row)),
      pluginVersion: VERSION,
      violations: [...groups.values()].map((rows) => this.violation(rows)),
    };
  }

  private violation(rows: readonly Row[]): PolicyViolation {
    const [row] = rows as readonly [Row];
    const { rule } = row;
    const clauses = clausesIn(rule, this.definition.policies);
    const frameworks = (key: 'soc2' | 'iso27001' | 'nist80053'): string =>
      [...new Set(clauses.flatMap((clause) => clause.frameworks[key]))].sort().join(', ');
    return {
      ruleName: ruleName(row),
      description: `${rule.id}: ${row.message}. Breaks ${clauses.map(cite).join(', ')}`,
      fix: rule.remedy,
      severity: rule.severity,
      ruleMetadata: {
        title: rule.title,
        verdict: row.verdict,
        risk: rule.risk,
        clauses: clauses.map(({ id }) => id).join(', '),
        soc2: frameworks('soc2'),
        iso27001: frameworks('iso27001'),
        nist80053: frameworks('nist80053'),
      },
      violatingResources: rows.map(({ logicalId, template, constructPath, path }) => ({
        locations: path === undefined ? [] : [path],
        ...(template === undefined ? {} : { templatePath: template }),
        ...(logicalId === undefined ? { constructPath: constructPath ?? '' } : { resourceLogicalId: logicalId }),
      })),
    };
  }

  /** Never called: rules judge templates, not constructs. */
  protected override checkResource(): void {
    throw new Error(`${this.name} judges templates; call validate or validateScope`);
  }
}

/** A finding is named apart only if an exception was approved for it alone. */
function ruleName({ rule, finding, exception }: Row): string {
  return exception?.finding !== undefined && finding !== undefined ? `${rule.id}[${escapeFinding(finding)}]` : rule.id;
}

/** The clauses of a rule that belong to these policies, by the ids that findings cite. */
export function clausesIn(rule: Pick<Rule, 'clauses'>, policies: readonly Policy[]): Rule['clauses'][number][] {
  const ids = new Set(policies.map(({ id }) => id));
  return rule.clauses.filter(({ policyId }) => ids.has(policyId));
}

/** The rules that have a clause of one of these policies. */
export function rulesOf(rules: readonly Rule[], policies: readonly Policy[]): readonly Rule[] {
  return rules.filter((rule) => clausesIn(rule, policies).length > 0);
}

/**
 * The stacks whose templates the CDK asks about, and the stacks nested in those, which it does not mention.
 *
 * @throws Error if a template is not found: what was not judged must not pass
 */
function stacksIn(templatePaths: readonly string[]): readonly AssemblyStack[] {
  // The CDK's command line gives a relative output folder.
  const asked = new Set(templatePaths.map((path) => resolve(path)));
  const folders = new Set([...asked].map((path) => dirname(path)));
  const stacks = new Map([...folders].flatMap(readAssembly).map((stack) => [stack.templateFile, stack]));
  for (const path of asked) {
    if (!stacks.has(path)) throw new Error(`${path} is in no cloud assembly, so it cannot be judged`);
  }
  const isAsked = (stack: AssemblyStack): boolean => {
    if (asked.has(stack.templateFile)) return true;
    const parent = stack.parent && stacks.get(stack.parent.file);
    return parent !== undefined && isAsked(parent);
  };
  return [...stacks.values()].filter(isAsked);
}

/** The construct at a path, or the innermost one that is there. */
function nearest(root: IConstruct, path: string): IConstruct {
  let node = root;
  for (const id of path.split('/')) {
    const child = node.node.tryFindChild(id);
    if (!child) return node;
    node = child;
  }
  return node;
}
