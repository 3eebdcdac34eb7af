import { CfnResource, Stack } from 'aws-cdk-lib/core';
import {
  AwsSolutionsChecks,
  HIPAASecurityChecks,
  NIST80053R5Checks,
  PCIDSS321Checks,
  rules,
  type IApplyRule,
  type NagPack,
} from 'cdk-nag';

/** A pack of cdk-nag that we compare ourselves with. */
export interface NagPackEntry {
  readonly title: string;
  /** What the ids of its rules start with. */
  readonly prefix: string;
  readonly Pack: new () => NagPack;
}

/** The packs that we compare ourselves with. */
export const NAG_PACKS: readonly NagPackEntry[] = [
  { title: 'AWS Solutions', prefix: 'AwsSolutions', Pack: AwsSolutionsChecks },
  { title: 'HIPAA Security', prefix: 'HIPAA.Security', Pack: HIPAASecurityChecks },
  { title: 'NIST 800-53 rev 5', prefix: 'NIST.800.53.R5', Pack: NIST80053R5Checks },
  { title: 'PCI DSS 3.2.1', prefix: 'PCI.DSS.321', Pack: PCIDSS321Checks },
];

/** A check of cdk-nag, which several of its packs may have as a rule. */
export interface NagCheck {
  /** As cdk-nag's code calls it, e.g. `S3BucketVersioningEnabled`. */
  readonly name: string;
  /** The folder of its code, e.g. `s3`. */
  readonly service: string;
  /** The rules that it is, e.g. `HIPAA.Security-S3BucketVersioningEnabled`. */
  readonly ids: readonly string[];
}

/** Every check of the packs, as the packs themselves apply it: RULES.md misspells one id. */
export function readNagChecks(): readonly NagCheck[] {
  const ids = new Map<string, readonly string[]>();
  for (const { prefix, Pack } of NAG_PACKS) {
    for (const applied of appliedBy(new Pack())) {
      const suffix = applied.ruleSuffixOverride ?? applied.rule.name;
      ids.set(applied.rule.name, [...(ids.get(applied.rule.name) ?? []), `${prefix}-${suffix}`]);
    }
  }
  return [...ids].map(([name, all]) => ({ name, service: serviceOf(name), ids: all }));
}

/** What a pack does with its rules is its own; that it applies all of them to any resource can be seen. */
function appliedBy(pack: NagPack): readonly IApplyRule[] {
  const applied: IApplyRule[] = [];
  Object.defineProperty(pack, 'applyRule', { value: (rule: IApplyRule) => applied.push(rule) });
  const stack = new Stack();
  new CfnResource(stack, 'Any', { type: 'Any::Thing::AtAll' });
  pack.validateScope(stack);
  return applied;
}

function serviceOf(check: string): string {
  const service = Object.entries(rules).find(([, checks]) => check in checks)?.[0];
  if (service === undefined) throw new Error(`check ${check} of cdk-nag stands in no service`);
  return service;
}
