import { defineRule, every, ignored, type ResourceView } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand, demandOn } from '../demand';
import { LOG_CLASS_TAG } from '../logs/log-class';
import { namesBucket } from './bucket-policies';

export const s3AuditBucketLocked = defineRule({
  id: 'S3AuditBucketLocked',
  title: 'S3 bucket of audit logs locks them in production',
  clauses: [
    cloudInfrastructure.clauses['CIP-8.2'],
    cloudInfrastructure.clauses['CIP-8.6'],
    cloudInfrastructure.clauses['CIP-13.3'],
    security.clauses['SEC-8.2'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'whoever breaks in deletes the traces next',
  risk: 'Whoever may delete objects can delete what an investigation rests on.',
  remedy:
    'Set `objectLockDefaultRetention` to the retention of audit logs in the engagement, e.g. ' +
    '`ObjectLockRetention.governance(Duration.days(365))`, or use `LogArchive`. Outside production it is not ' +
    'asked for, nor of a bucket that Config delivers into, since it cannot into one that locks.',
  cannotTell: 'the switch, the mode or the period is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-deliverychannel.html',
  ],
  cdkNag: ['NIST.800.53.R4-S3BucketDefaultLockEnabled'],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) => {
    if (!bucket.environment.production || !holdsAuditLogs(bucket)) return ignored;
    const least = bucket.environment.retentionDays.audit;
    const retention = bucket.at('ObjectLockConfiguration.Rule.DefaultRetention');
    const [days, years] = [retention.at('Days'), retention.at('Years')];
    return every([
      demandOn(bucket.at('ObjectLockEnabled'), 'object lock'),
      demand(
        retention.at('Mode'),
        (mode) => mode.is('GOVERNANCE', 'COMPLIANCE'),
        (mode) => `mode of the default retention is ${mode.orAbsent()}`,
      ),
      demand(
        years.isPresent ? years : days,
        () => (years.number ?? 0) * 365 + (days.number ?? 0) >= least,
        (each) =>
          `objects are locked for ${each.orAbsent()} ${years.isPresent ? 'years' : 'days'}, at least ${String(least)} days are asked for`,
      ),
    ]);
  },
});

function holdsAuditLogs(bucket: ResourceView): boolean {
  // Config delivers into no bucket that locks its objects by default.
  if (isWrittenBy(bucket, 'AWS::Config::DeliveryChannel')) return false;
  const tag = bucket.tag(LOG_CLASS_TAG);
  return tag.isPresent ? tag.is('audit') : isWrittenBy(bucket, 'AWS::CloudTrail::Trail');
}

const isWrittenBy = (bucket: ResourceView, type: string): boolean =>
  bucket.template.app.resourcesOfType(type).some((writer) => namesBucket(writer.at('S3BucketName'), bucket, writer));
