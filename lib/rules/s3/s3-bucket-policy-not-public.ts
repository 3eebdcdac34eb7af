import { compliant, defineRule, every, policyDocument, undecidable } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demandNotPublic } from '../public-statement';

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
  risk: 'Everyone on the internet can do with the objects what the statement allows.',
  remedy:
    'Name the principals, or narrow the statement by a condition such as `aws:PrincipalOrgID`; to publish files put ' +
    'CloudFront with origin access control in front.',
  cannotTell: 'the policy, its principal or its condition is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
  ],
  cdkNag: ['AwsSolutions-S5', 'NIST.800.53.R5-S3BucketPublicReadProhibited'],
  resources: ['AWS::S3::BucketPolicy'],
  check: (policy) => {
    const { statements, unknown } = policyDocument(policy.at('PolicyDocument'));
    if (unknown) return undecidable(unknown);
    return every([
      ...statements.map((statement) => demandNotPublic(statement, 'bucket policy')),
      // A policy of denials alone allows nothing.
      ...(statements.length > 0 ? [compliant] : []),
    ]);
  },
});
