import { Validations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** The packs of cdk-nag that have rules of the same names, one for each framework. */
const FRAMEWORKS = ['HIPAA.Security', 'NIST.800.53.R5', 'PCI.DSS.321'] as const;

/**
 * Says once, where it is decided, why a construct does not follow rules of cdk-nag's own packs. It stands as
 * suppressed in `validation-report.json`, with the reason. Rules of this library take no such word: they need an
 * approved exception.
 *
 * @param reasons By rule: `AwsSolutions-S1`, or the name that the packs for HIPAA, NIST 800-53 r5 and PCI share, such
 * as `S3BucketLoggingEnabled`; with the finding where a rule has several: `AwsSolutions-IAM5[Resource::*]`.
 */
export function acknowledgeCdkNag(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [rule, reason] of Object.entries(reasons)) {
    for (const id of idsOf(rule)) Validations.of(construct).acknowledge({ id, reason });
  }
}

const idsOf = (rule: string): readonly string[] =>
  rule.startsWith('AwsSolutions-')
    ? [`AwsSolutions::${rule}`]
    : FRAMEWORKS.map((framework) => `${framework}::${framework}-${rule}`);

/** Why grants may end in the policy of a role that the library makes, which the packs for frameworks call inline. */
export const POLICY_OF_ONE_ROLE = {
  IAMNoInlinePolicy: 'the policy is of one purpose and belongs to this role alone, so it comes and goes with it',
} as const;
