import type * as iam from 'aws-cdk-lib/aws-iam';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { Stack, Validations } from 'aws-cdk-lib/core';
import { Construct, type IConstruct } from 'constructs';

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

/**
 * Says why a grant names objects of a bucket by a pattern. cdk-nag names the finding by how the template of the role
 * refers to the bucket, which is known once references between stacks are written: just before it looks.
 */
export function acknowledgeObjects(
  { grantPrincipal }: iam.IGrantable,
  bucket: s3.IBucket,
  patterns: readonly string[],
  reason: string,
): void {
  const wildcards = patterns.filter((pattern) => pattern.includes('*'));
  if (wildcards.length === 0 || !Construct.isConstruct(grantPrincipal)) return;
  let isSaid = false;
  const validate = (): string[] => {
    const arn = flat(Stack.of(grantPrincipal).resolve(bucket.bucketArn));
    const reasons = wildcards.map((pattern) => [`AwsSolutions-IAM5[Resource::${arn}/${pattern}]`, reason] as const);
    if (!isSaid) acknowledgeCdkNag(grantPrincipal, Object.fromEntries(reasons));
    isSaid = true;
    return [];
  };
  grantPrincipal.node.addValidation({ validate });
}

/** A reference as cdk-nag writes it. */
function flat(reference: unknown): string {
  if (typeof reference === 'string') return reference;
  const { 'Fn::GetAtt': attribute, 'Fn::ImportValue': name } = reference as Readonly<Record<string, unknown>>;
  if (Array.isArray(attribute)) return `<${attribute.join('.')}>`;
  return typeof name === 'string' ? name : JSON.stringify(reference);
}

const idsOf = (rule: string): readonly string[] =>
  rule.startsWith('AwsSolutions-')
    ? [`AwsSolutions::${rule}`]
    : FRAMEWORKS.map((framework) => `${framework}::${framework}-${rule}`);

/** Why grants may end in the policy of a role that the library makes, which the packs for frameworks call inline. */
export const POLICY_OF_ONE_ROLE = {
  IAMNoInlinePolicy: 'the policy is of one purpose and belongs to this role alone, so it comes and goes with it',
} as const;
