import { Match, type Template } from 'aws-cdk-lib/assertions';
import { BackupAudit, EncryptedBucket } from '../../../constructs';
import { FLAGS, logicalIds, type Place, templateOf } from '../harness';

const FRAMEWORK = 'AWS::Backup::Framework';
const REPORT = 'AWS::Backup::ReportPlan';

const template = (place?: Place): Template => templateOf((stack) => new BackupAudit(stack, 'Audit'), place);

interface Control {
  readonly ControlName: string;
  readonly ControlScope?: unknown;
  readonly ControlInputParameters?: readonly { readonly ParameterName: string; readonly ParameterValue: string }[];
}

/** Parameters by control, of the framework with this in its name. */
function controls(result: Template, name: string): Readonly<Record<string, unknown>> {
  const found = Object.values(result.findResources(FRAMEWORK)).find(({ Properties }) =>
    (Properties as { FrameworkName: string }).FrameworkName.endsWith(name),
  );
  const all = (found?.['Properties'] as { FrameworkControls: Control[] }).FrameworkControls;
  return Object.fromEntries(
    all.map(({ ControlName, ControlInputParameters = [] }) => [
      ControlName,
      Object.fromEntries(ControlInputParameters.map((each) => [each.ParameterName, each.ParameterValue])),
    ]),
  );
}

describe.each(Object.entries(FLAGS))('BackupAudit with flags: %s', (_, flags) => {
  test('looks at each tier by its objectives', () => {
    const result = template({ flags });
    expect(controls(result, 'Tier_critical')).toEqual({
      BACKUP_RESOURCES_PROTECTED_BY_BACKUP_PLAN: {},
      BACKUP_LAST_RECOVERY_POINT_CREATED: { recoveryPointAgeUnit: 'hours', recoveryPointAgeValue: '4' },
      BACKUP_RESOURCES_PROTECTED_BY_BACKUP_VAULT_LOCK: { minRetentionDays: '35', maxRetentionDays: '70' },
      BACKUP_RESOURCES_PROTECTED_BY_CROSS_REGION: { crossRegionList: 'eu-west-1' },
      RESTORE_TIME_FOR_RESOURCES_MEET_TARGET: { maxRestoreTime: '60' },
    });
    expect(controls(result, 'Tier_standard')).toMatchObject({
      BACKUP_LAST_RECOVERY_POINT_CREATED: { recoveryPointAgeValue: '24' },
      RESTORE_TIME_FOR_RESOURCES_MEET_TARGET: { maxRestoreTime: '1440' },
    });
    result.hasResourceProperties(FRAMEWORK, {
      FrameworkName: Match.stringLikeRegexp('^[A-Za-z][A-Za-z0-9_]*_Tier_standard$'),
      FrameworkControls: Match.arrayWith([
        Match.objectLike({ ControlScope: { Tags: [{ Key: 'RecoveryTier', Value: 'standard' }] } }),
      ]),
    });
  });

  test('looks at every backup', () => {
    expect(controls(template({ flags }), 'RecoveryPoints')).toEqual({
      BACKUP_RECOVERY_POINT_ENCRYPTED: {},
      BACKUP_RECOVERY_POINT_MINIMUM_RETENTION_CHECK: { requiredRetentionDays: '35' },
    });
  });

  test('keeps its logical ids', () => {
    expect(logicalIds(template({ flags }), 'AWS::S3::Bucket')).toContain('AuditReportsBucket874909CE');
  });
});

test('asks for neither copies nor restores where there are none', () => {
  expect(Object.keys(controls(template({ environment: 'dev' }), 'Tier_critical'))).toEqual([
    'BACKUP_RESOURCES_PROTECTED_BY_BACKUP_PLAN',
    'BACKUP_LAST_RECOVERY_POINT_CREATED',
    'BACKUP_RESOURCES_PROTECTED_BY_BACKUP_VAULT_LOCK',
  ]);
});

test('reports on jobs, and on the controls of every framework', () => {
  const result = template();
  const settings = Object.values(result.findResources(REPORT)).map(
    ({ Properties }) =>
      (Properties as { ReportSetting: { ReportTemplate: string; FrameworkArns?: unknown[] } }).ReportSetting,
  );
  expect(settings.map(({ ReportTemplate, FrameworkArns }) => [ReportTemplate, FrameworkArns?.length ?? 0])).toEqual([
    ['BACKUP_JOB_REPORT', 0],
    ['COPY_JOB_REPORT', 0],
    ['RESTORE_JOB_REPORT', 0],
    ['CONTROL_COMPLIANCE_REPORT', 3],
    ['RESOURCE_COMPLIANCE_REPORT', 3],
  ]);
});

test('writes into the bucket that it is given, as AWS Backup of this account alone', () => {
  const result = templateOf((stack) => {
    const reports = new EncryptedBucket(stack, 'Evidence', { dataClass: 'internal' });
    expect(new BackupAudit(stack, 'Audit', { reports }).reports).toBe(reports);
  });
  result.allResourcesProperties(REPORT, {
    ReportDeliveryChannel: { S3BucketName: { Ref: Match.stringLikeRegexp('^Evidence') }, Formats: ['CSV'] },
  });
  const reporter = JSON.stringify(
    Object.values(result.findResources('AWS::S3::BucketPolicy')).map((each) => each['Properties']),
  );
  expect(reporter).toMatch(/aws:PrincipalArn.{0,120}:iam::333333333333:role\/aws-service-role\/reports\.backup/);
  expect(reporter).toContain('"s3:x-amz-acl":"bucket-owner-full-control"');
  const keys = JSON.stringify(Object.values(result.findResources('AWS::KMS::Key')));
  expect(keys).toMatch(/"kms:Encrypt","kms:GenerateDataKey".{0,200}AWSServiceRoleForBackupReports/);
});
