import { defineRule } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand } from '../demand';

const PUBLIC = ['PublicRead', 'PublicReadWrite', 'AuthenticatedRead'] as const;

export const s3BucketAclNotPublic = defineRule({
  id: 'S3BucketAclNotPublic',
  title: 'S3 bucket has no public ACL',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  // Open to the world; `AuthenticatedRead` too, since anybody can have an AWS account.
  severity: 'fatal',
  severityReason: 'the bucket is open to everyone as soon as it is deployed, so nothing can excuse it',
  risk: 'Everyone on the internet, or everyone with an AWS account, can list or change the bucket.',
  remedy: 'Remove `accessControl` (`AccessControl`); grant single principals by policy, or use `EncryptedBucket`.',
  cannotTell: 'the ACL is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl'],
  cdkNag: [
    'HIPAA.Security-S3BucketPublicReadProhibited',
    'HIPAA.Security-S3BucketPublicWriteProhibited',
    'NIST.800.53.R4-S3BucketPublicReadProhibited',
    'NIST.800.53.R4-S3BucketPublicWriteProhibited',
    'NIST.800.53.R5-S3BucketPublicReadProhibited',
    'NIST.800.53.R5-S3BucketPublicWriteProhibited',
    'PCI.DSS.321-S3BucketPublicReadProhibited',
    'PCI.DSS.321-S3BucketPublicWriteProhibited',
  ],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) =>
    demand(
      bucket.at('AccessControl'),
      (acl) => !acl.is(...PUBLIC),
      (acl) => `the ACL is ${acl.orAbsent()}`,
    ),
});
