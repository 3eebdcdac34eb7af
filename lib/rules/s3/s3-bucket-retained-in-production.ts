import { compliant, defineRule, every, ignored, violation, type Outcome, type ResourceView } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const s3BucketRetainedInProduction = defineRule({
  id: 'S3BucketRetainedInProduction',
  title: 'S3 bucket of production outlives its stack',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-9.1']],
  severity: 'error',
  risk: 'Deleting a stack, or a change that replaces the bucket, takes the data with it.',
  remedy: 'Set `removalPolicy: RemovalPolicy.RETAIN`, or use `EncryptedBucket`. Outside production it is not asked for.',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html',
  ],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) =>
    bucket.environment.production
      ? every((['DeletionPolicy', 'UpdateReplacePolicy'] as const).map((name) => demandRetention(bucket, name)))
      : ignored,
});

/** CloudFormation takes no parameters here but those of AWS::LanguageExtensions; one without a default keeps nothing. */
function demandRetention(bucket: ResourceView, name: 'DeletionPolicy' | 'UpdateReplacePolicy'): Outcome {
  const policy = bucket.attribute(name);
  return policy.is('Retain', 'RetainExceptOnCreate') ? compliant : violation(`${name} is ${policy.orAbsent()}`, policy);
}
