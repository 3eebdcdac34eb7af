import { compliant, defineRule, every, policyDocument, undecidable, violation } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { CALLER_KEYS, demandNotPublic, isFixed, type NarrowingKeys } from '../public-statement';

/** What S3 takes for a condition that narrows: with fixed values, so that `role/*` of an account is still public. */
const KEYS: NarrowingKeys = {
  ...CALLER_KEYS,
  'aws:principalarn': isFixed,
  'aws:sourcearn': isFixed,
  's3:dataaccesspointaccount': isFixed,
  // Here alone S3 takes a wildcard, for the name of the access point.
  's3:dataaccesspointarn': (value) => /^arn:[^:]*:s3:[^:*?]+:\d{12}:accesspoint\//.test(value),
  's3:x-amz-server-side-encryption-aws-kms-key-id': isFixed,
};

export const s3BucketPolicyNotPublic = defineRule({
  id: 'S3BucketPolicyNotPublic',
  title: 'S3 bucket policy allows nothing to everyone',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  // Data open to the world.
  severity: 'fatal',
  severityReason: 'the bucket is open to everyone as soon as it is deployed, so nothing can excuse it',
  risk: 'Everyone on the internet can do with the objects what the statement allows.',
  remedy:
    'Name the principals, or narrow the statement by a condition such as `aws:PrincipalOrgID`; to publish files put ' +
    'CloudFront with origin access control (`S3BucketOrigin.withOriginAccessControl`) in front of an `EncryptedBucket`.',
  cannotTell: 'the policy, its principal or its condition is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
  ],
  cdkNag: [
    'AwsSolutions-S5',
    'HIPAA.Security-S3BucketPublicReadProhibited',
    'HIPAA.Security-S3BucketPublicWriteProhibited',
    'NIST.800.53.R4-S3BucketPublicReadProhibited',
    'NIST.800.53.R4-S3BucketPublicWriteProhibited',
    'NIST.800.53.R5-S3BucketPublicReadProhibited',
    'NIST.800.53.R5-S3BucketPublicWriteProhibited',
    'PCI.DSS.321-S3BucketPublicReadProhibited',
    'PCI.DSS.321-S3BucketPublicWriteProhibited',
  ],
  resources: ['AWS::S3::BucketPolicy'],
  check: (policy) => {
    const { statements, unknown } = policyDocument(policy.at('PolicyDocument'));
    if (policy.at('PolicyDocument').isAbsent)
      return violation('the bucket policy is absent', 'Properties.PolicyDocument');
    return every([
      // A policy of denials alone allows nothing.
      compliant,
      ...statements.map((statement) => demandNotPublic(statement, 'bucket policy', KEYS)),
      ...(unknown ? [undecidable(unknown)] : []),
    ]);
  },
});
