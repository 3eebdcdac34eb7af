import { compliant, defineRule, every, ignored, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { DISTRIBUTION, originsOf } from './distributions';

export const cloudFrontBucketByAccessControl = defineRule({
  id: 'CloudFrontBucketByAccessControl',
  title: 'CloudFront uses origin access control in place of an origin access identity',
  clauses: [cloudInfrastructure.clauses['CIP-7.2'], security.clauses['SEC-3.2.2']],
  severity: 'warning',
  severityReason: 'the bucket is private either way, but cannot have a key of the customer',
  risk: 'An identity cannot read what a customer-managed key encrypts, nor buckets of newer regions, nor write.',
  remedy: 'Use `S3BucketOrigin.withOriginAccessControl(bucket)` in place of `withOriginAccessIdentity`.',
  cannotTell: 'an origin is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
  ],
  cdkNag: ['AwsSolutions-CFR7'],
  resources: [DISTRIBUTION],
  check: (distribution) => every(originsOf(distribution).map(judge)),
});

function judge(origin: Value): Outcome {
  if (origin.isDeployTime) return undecidable(origin);
  const identities = ['S3OriginConfig.OriginAccessIdentity', 'OriginAccessIdentity'].map((path) => origin.at(path));
  const used = identities.find((identity) => identity.isPresent && !identity.is(''));
  if (used) return violation(`bucket is fetched from by the identity ${used.orAbsent()}`, used);
  return origin.at('OriginAccessControlId').isPresent ? compliant : ignored;
}
