import { defineRule, every, undecidable } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';

const SETTINGS = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'] as const;

export const s3BucketBlocksPublicAccess = defineRule({
  id: 'S3BucketBlocksPublicAccess',
  title: 'S3 bucket blocks public access in all four ways',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  // One careless policy away from the public, but not public yet: that is S3BucketPolicyNotPublic.
  severity: 'error',
  severityReason: 'nothing is open yet, but the next mistake opens it unseen',
  // S3 blocks new buckets by itself, yet CloudFormation lifts the block when the property is taken away later.
  risk: 'A later policy or ACL can open the bucket to everyone, and nothing stops it.',
  remedy: 'Set `blockPublicAccess: BlockPublicAccess.BLOCK_ALL`, or use `EncryptedBucket`.',
  cannotTell: 'one of the four settings is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html'],
  cdkNag: [
    'AwsSolutions-S2',
    'HIPAA.Security-S3BucketLevelPublicAccessProhibited',
    'NIST.800.53.R5-S3BucketLevelPublicAccessProhibited',
    'PCI.DSS.321-S3BucketLevelPublicAccessProhibited',
  ],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) => {
    const block = bucket.at('PublicAccessBlockConfiguration');
    if (block.isDeployTime) return undecidable(block);
    return every(SETTINGS.map((setting) => demandOn(block.at(setting), setting)));
  },
});
