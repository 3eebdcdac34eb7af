import { compliant, defineRule, every, ignored, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const s3BucketHasLifecycle = defineRule({
  id: 'S3BucketHasLifecycle',
  title: 'S3 bucket ends what is not needed any more',
  clauses: [security.clauses['SEC-5.1'], cloudInfrastructure.clauses['CIP-8.6']],
  // Data kept too long are a liability, not a way in.
  severity: 'warning',
  risk: 'Deleted and overwritten objects, and parts of failed uploads, are kept and paid for without end.',
  remedy:
    'Add a lifecycle rule with `noncurrentVersionExpiration` and `abortIncompleteMultipartUploadAfter`, or use ' +
    '`EncryptedBucket`.',
  cannotTell: 'the rules, or whether one is enabled, are only known at deploy time',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html'],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) => {
    const rules = bucket.at('LifecycleConfiguration.Rules');
    if (rules.isDeployTime) return undecidable(rules);
    if (rules.items.length === 0) return violation('lifecycle rules are absent', rules);
    const open = rules.items.find((rule) => rule.isDeployTime || rule.at('Status').isDeployTime);
    const enabled = rules.items.filter((rule) => rule.at('Status').is('Enabled'));
    const demandOne = (has: (rule: Value) => boolean, missing: string): Outcome => {
      if (enabled.some(has)) return compliant;
      return open ? undecidable(open) : violation(missing, rules);
    };
    return every([
      demandOne((rule) => rule.at('AbortIncompleteMultipartUpload').isPresent, 'no rule ends incomplete uploads'),
      bucket.at('VersioningConfiguration.Status').isAbsent
        ? ignored
        : demandOne(expiresOldVersions, 'no rule expires versions that are not current'),
    ]);
  },
});

const expiresOldVersions = (rule: Value): boolean =>
  rule.at('NoncurrentVersionExpiration').isPresent || rule.at('NoncurrentVersionExpirationInDays').isPresent;
