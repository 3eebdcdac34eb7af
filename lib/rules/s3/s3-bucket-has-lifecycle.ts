import { compliant, defineRule, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { security } from '../../policies';

export const s3BucketHasLifecycle = defineRule({
  id: 'S3BucketHasLifecycle',
  title: 'S3 bucket ends old versions and unfinished uploads',
  clauses: [security.clauses['SEC-5.1']],
  // Data kept too long is a liability, not a way in.
  severity: 'warning',
  severityReason: 'no data is at risk: it lasts and costs longer than it should',
  risk:
    'What was deleted lives on as an old version, personal data that had to be erased among it; parts of failed ' +
    'uploads are paid for without end.',
  remedy:
    'Add a lifecycle rule for the whole bucket with `noncurrentVersionExpiration` and ' +
    '`abortIncompleteMultipartUploadAfter`, or use `EncryptedBucket`.',
  cannotTell: 'the rules, or whether one is enabled, are only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html',
  ],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) => {
    const rules = bucket.at('LifecycleConfiguration.Rules');
    return every([
      demandRule(rules, ENDS_VERSIONS, 'no enabled lifecycle rule for the whole bucket expires noncurrent versions'),
      demandRule(rules, ENDS_UPLOADS, 'no enabled lifecycle rule for the whole bucket aborts incomplete uploads'),
    ]);
  },
});

const ENDS_VERSIONS = ['NoncurrentVersionExpiration.NoncurrentDays', 'NoncurrentVersionExpirationInDays'];
const ENDS_UPLOADS = ['AbortIncompleteMultipartUpload.DaysAfterInitiation'];
const FILTERS = ['Prefix', 'TagFilters', 'ObjectSizeGreaterThan', 'ObjectSizeLessThan'];

/** Demands one enabled rule, for all of the bucket, that has one of the properties. */
function demandRule(rules: Value, properties: readonly string[], missing: string): Outcome {
  const conditions = rules.items
    .filter((rule) => properties.some((property) => rule.at(property).isPresent))
    .map((rule) => [rule.at('Status'), ...FILTERS.map((filter) => rule.at(filter))] as const)
    .filter(
      ([status, ...filters]) =>
        mayBe(status.is('Enabled'), status) && filters.every((each) => mayBe(isOpen(each), each)),
    );
  // What may be so and holds nothing unknown is so.
  const unknown = conditions.map((values) => values.find((value) => value.isDeployTime));
  if (unknown.includes(undefined)) return compliant;
  return unknown[0] ? undecidable(unknown[0]) : violation(missing, rules);
}

const mayBe = (is: boolean, value: Value): boolean => is || value.isDeployTime;

/** A filter that lets every object in. */
const isOpen = (filter: Value): boolean =>
  filter.isAbsent || filter.is('') || (filter.isList && filter.items.length === 0);
