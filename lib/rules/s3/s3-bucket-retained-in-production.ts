import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandRetained } from '../retained';

export const s3BucketRetainedInProduction = defineRule({
  id: 'S3BucketRetainedInProduction',
  title: 'S3 bucket of production outlives its stack',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-3.2.4'], security.clauses['SEC-8.2']],
  // The data is gone for good, but only once somebody deletes or replaces.
  severity: 'error',
  risk: 'Deleting a stack, or a change that replaces the bucket, takes the data with it.',
  remedy:
    'Set `removalPolicy: RemovalPolicy.RETAIN`, or use `EncryptedBucket`. Outside production it is not asked for.',
  cannotTell: 'a policy is a parameter without a default (`AWS::LanguageExtensions`)',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html',
  ],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) => demandRetained(bucket),
});
