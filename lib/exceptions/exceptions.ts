import { Validations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { closest } from 'fastest-levenshtein';
import { sourceOf } from '../engine';
import { allRules } from '../rules';
import { defectsOf, escapeFinding, formatReason, type Approval, type ExceptionRecord } from './approval';
import { registryOf, type Registry } from './registry';
import { todayOf } from './today';

/** Names of the packs of this library; they are the prefixes of CDK's acknowledgements. */
export const PACK_NAMES = [
  'BlueprintChecks',
  'CloudInfrastructureChecks',
  'SecurityPolicyChecks',
  'SecurityIpProtectionChecks',
] as const;

/**
 * Approved exceptions from rules: owned, reasoned and ending by themselves (CIP-13.3).
 *
 * They are recorded through CDK's own acknowledgement, so they stand in `validation-report.json`, and in every report
 * of this library. A bare `Validations.of(scope).acknowledge(…)` of one of our rules is a fatal finding instead.
 *
 * @example
 * Exceptions.of(bucket).approve({
 *   rule: 'S3BucketVersioned',
 *   reason: 'scratch space, rebuilt every night',
 *   approvedBy: 'security@acme.example',
 *   until: '2027-03-31',
 *   ticket: 'SEC-142',
 * });
 */
export class Exceptions {
  /** The exceptions for a construct and everything below it. */
  static of(scope: IConstruct): Exceptions {
    return new Exceptions(scope);
  }

  private constructor(private readonly scope: IConstruct) {}

  /**
   * Approves an exception.
   *
   * @throws Error naming the construct and every defect: a missing reason or approver, an end that is past or more
   * than 365 days away, an unknown rule, a fatal rule
   */
  approve(approval: Approval): void {
    const registry = registryOf(this.scope);
    const defects = [...defectsOfRule(approval.rule, registry), ...defectsOf(approval, todayOf(this.scope))];
    if (defects.length > 0) {
      const place = this.scope.node.path === '' ? 'the app' : this.scope.node.path;
      throw new Error(`exception from rule '${approval.rule}' at ${place}: ${defects.join('; ')}`);
    }
    const stack = new Error().stack?.split('\n').slice(2);
    const source = sourceOf(stack);
    const record: ExceptionRecord = {
      ...approval,
      scope: this.scope.node.path,
      ...(source === undefined ? {} : { source }),
    };
    registry.exceptions.push(record);
    for (const pack of new Set([...PACK_NAMES, ...registry.packs])) acknowledge(this.scope, pack, record);
  }
}

/** Makes a pack known, with the rules that it brings, and acknowledges in its name what was approved before. */
export function registerPack(
  scope: IConstruct,
  name: string,
  rules: readonly { readonly id: string; readonly severity: string }[],
): void {
  const registry = registryOf(scope);
  for (const rule of rules) registry.rules.set(rule.id, { fatal: rule.severity === 'fatal' });
  if (registry.packs.has(name) || (PACK_NAMES as readonly string[]).includes(name)) return;
  registry.packs.add(name);
  for (const record of registry.exceptions) {
    const target = find(scope.node.root, record.scope);
    if (target) acknowledge(target, name, record);
  }
}

/** The id under which CDK suppresses a finding: `Rule`, or `Rule[finding]` for one finding only. */
export function acknowledgementId(pack: string, rule: string, finding: string | undefined): string {
  return `${pack}::${rule}${finding === undefined ? '' : `[${escapeFinding(finding)}]`}`;
}

function acknowledge(scope: IConstruct, pack: string, record: ExceptionRecord): void {
  const id = acknowledgementId(pack, record.rule, record.finding);
  registryOf(scope).acknowledged.add(`${scope.node.path}|${id}`);
  Validations.of(scope).acknowledge({ id, reason: formatReason(record) });
}

function defectsOfRule(id: string, registry: Registry): readonly string[] {
  const own = allRules.find((rule) => rule.id === id);
  const fatal = own ? own.severity === 'fatal' : registry.rules.get(id)?.fatal;
  if (fatal === true) return ['the rule is fatal, no exception from it can be approved; fix the finding'];
  if (fatal === false) return [];
  const suggestion = closest(id, [...allRules.map((rule) => rule.id), ...registry.rules.keys()]);
  return [`there is no such rule; did you mean '${suggestion}'?`];
}

function find(root: IConstruct, path: string): IConstruct | undefined {
  let node: IConstruct | undefined = root;
  for (const id of path === '' ? [] : path.split('/')) node = node?.node.tryFindChild(id);
  return node;
}
