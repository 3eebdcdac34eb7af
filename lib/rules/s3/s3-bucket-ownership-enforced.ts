import { defineRule, every, undecidable, violation } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const s3BucketOwnershipEnforced = defineRule({
  id: 'S3BucketOwnershipEnforced',
  title: 'S3 bucket owns every object in it, and knows no ACLs',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  // New buckets are so by AWS's default; a template that does not say so leaves buckets from before April 2023 as is.
  severity: 'error',
  severityReason: 'nothing is open yet, but an ACL is a way in that no review of policies sees',
  risk: 'Whoever uploads an object may own it, and an ACL beside the policy may open it.',
  remedy: 'Set `objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED`, or use `EncryptedBucket`.',
  cannotTell: 'the ownership is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html'],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) => {
    const rules = bucket.at('OwnershipControls.Rules');
    if (rules.isDeployTime) return undecidable(rules);
    if (rules.items.length === 0) return violation('object ownership is absent', rules);
    return every(
      rules.items.map((rule) =>
        demand(
          rule.at('ObjectOwnership'),
          (ownership) => ownership.is('BucketOwnerEnforced'),
          (ownership) => `object ownership is ${ownership.orAbsent()}`,
        ),
      ),
    );
  },
});
