import { s3AuditBucketLocked } from '../../../lib/rules/s3/s3-audit-bucket-locked';
import { ruleTable } from '../../../lib/testing';
import { parameters, development } from '../cases';

const locked = (DefaultRetention: object, ObjectLockEnabled: unknown = true) => ({
  ObjectLockEnabled,
  ObjectLockConfiguration: { Rule: { DefaultRetention } },
});
const trail = (S3BucketName: unknown = { Ref: 'Subject' }) => ({
  Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName } },
});
const YEAR = { Mode: 'GOVERNANCE', Days: 365 };

ruleTable(s3AuditBucketLocked, {
  compliant: [
    { name: 'locked for a year', properties: locked(YEAR), others: trail(), remedy: true },
    { name: 'in years, by compliance', properties: locked({ Mode: 'COMPLIANCE', Years: 1 }), others: trail() },
    {
      name: 'the bucket of a trail, by its name',
      properties: { BucketName: 'audit', ...locked(YEAR) },
      others: trail('audit'),
    },
    { name: 'a bucket that says so', properties: { ...locked(YEAR), Tags: [{ Key: 'LogClass', Value: 'audit' }] } },
  ],
  violation: [
    { name: 'no lock', others: trail(), found: 'object lock is absent', path: 'Properties.ObjectLockEnabled' },
    {
      name: 'a lock without a retention',
      properties: { ObjectLockEnabled: true },
      others: trail(),
      found: 'mode of the default retention is absent',
    },
    {
      name: 'too short',
      properties: locked({ Mode: 'GOVERNANCE', Days: 30 }),
      others: trail(),
      found: 'objects are locked for 30 days, at least 365 days are asked for',
    },
  ],
  undecidable: [
    {
      name: 'the days are a parameter',
      properties: locked({ Mode: 'GOVERNANCE', Days: { Ref: 'Days' } }),
      others: trail(),
      template: parameters('Days'),
      path: 'Properties.ObjectLockConfiguration.Rule.DefaultRetention.Days',
    },
  ],
  ignored: [
    {
      name: 'the bucket of AWS Config, which delivers into none that locks',
      properties: { BucketName: 'audit', Tags: [{ Key: 'LogClass', Value: 'audit' }] },
      others: { Channel: { Type: 'AWS::Config::DeliveryChannel', Properties: { S3BucketName: 'audit' } } },
    },
    { name: 'outside production', others: trail(), stack: development },
    { name: 'the trail of another bucket', properties: { BucketName: 'data' }, others: trail('audit') },
    {
      name: 'a bucket of access logs that a trail writes to',
      properties: { Tags: [{ Key: 'LogClass', Value: 'access' }] },
      others: trail(),
    },
  ],
  empty: { verdict: 'ignored', because: 'a bucket that nothing audits into holds no audit logs' },
});
