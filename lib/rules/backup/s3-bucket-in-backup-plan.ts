import { RECOVERY_TIER_TAG } from '../../engagement';
import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { selectionOf } from './selection';

export const s3BucketInBackupPlan = defineRule({
  id: 'S3BucketInBackupPlan',
  title: 'S3 bucket with a recovery tier is selected by a backup plan in production',
  clauses: [
    security.clauses['SEC-9.1'],
    cloudInfrastructure.clauses['CIP-6.6'],
    cloudInfrastructure.clauses['CIP-9.1'],
  ],
  severity: 'warning',
  severityReason: 'versions and retention already bring back most of what is lost in a bucket',
  risk: 'Versions are in the same account; who may delete the bucket may delete them.',
  remedy:
    'Add a `BackupPlan` for the tier of the bucket, or select it by its ARN: ' +
    "`plan.addSelection('Buckets', { resources: [BackupResource.fromArn(bucket.bucketArn)] })`.",
  cannotTell: 'the selection or the tag is known at deployment only',
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/s3-backups.html'],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) => {
    // Logs and artefacts are in buckets, too: only the tag tells what has to be recovered.
    if (!bucket.environment.production || bucket.tag(RECOVERY_TIER_TAG).isAbsent) return ignored;
    const selected = selectionOf(bucket);
    if (selected === 'yes') return compliant;
    if (selected !== 'no') return undecidable(selected);
    return violation(`bucket has the tag ${RECOVERY_TIER_TAG}, and no backup plan of the app selects it`);
  },
});
