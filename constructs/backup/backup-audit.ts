import * as backup from 'aws-cdk-lib/aws-backup';
import { AccountRootPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Names, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment, RECOVERY_TIER_TAG } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { EncryptedBucket } from '../storage/encrypted-bucket';
import { lockedDays } from './locked-days';
import { RecoveryObjective } from './recovery-objective';

/** What a `BackupAudit` can be told. */
export interface BackupAuditProps {
  /**
   * Where the reports go, every day. Its policies come to trust AWS Backup of this account.
   *
   * @default - an `EncryptedBucket` of its own, of the class `internal`
   */
  readonly reports?: EncryptedBucket;
}

/** Reports on jobs, and on controls; the latter need the frameworks. */
const JOB_REPORTS = ['BACKUP_JOB_REPORT', 'COPY_JOB_REPORT', 'RESTORE_JOB_REPORT'] as const;
const CONTROL_REPORTS = ['CONTROL_COMPLIANCE_REPORT', 'RESOURCE_COMPLIANCE_REPORT'] as const;

/** The role that AWS Backup makes for itself when it writes its first report. */
const REPORTER = 'role/aws-service-role/reports.backup.amazonaws.com/AWSServiceRoleForBackupReports';

type Control = backup.CfnFramework.FrameworkControlProperty;

/**
 * What AWS Backup Audit Manager says of the backups of an account and region: for each recovery tier, whether what has
 * its tag is in a plan, has a backup young enough for the RPO, in a locked vault and in the recovery region, and was
 * restored within the RTO (SEC-9.3, SEC-9.4, CIP-8.5). Reports are written every day, as evidence.
 *
 * One for each account and region, which may have 50 controls: 2, and up to 5 for each tier. AWS Config has to record
 * the resources of AWS Backup there; without it every control stays without a verdict.
 */
export class BackupAudit extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = EncryptedBucket.SATISFIES;

  /** Where the reports are. */
  public readonly reports: EncryptedBucket;

  public constructor(scope: Construct, id: string, props: BackupAuditProps = {}) {
    super(scope, id);
    this.reports = props.reports ?? new EncryptedBucket(this, 'Reports', { dataClass: 'internal' });
    this.letReport();
    const tiers = Object.keys(Environment.of(this).profile.recovery);
    const frameworks = [
      this.framework('RecoveryPoints', this.ofEveryBackup()),
      ...tiers.map((tier) => this.framework(`Tier-${tier}`, this.ofTier(tier))),
    ].map(({ attrFrameworkArn }) => attrFrameworkArn);
    for (const template of JOB_REPORTS) this.report(template, {});
    for (const template of CONTROL_REPORTS) this.report(template, { FrameworkArns: frameworks });
  }

  private ofEveryBackup(): readonly Control[] {
    const [requiredRetentionDays] = lockedDays(Environment.of(this));
    return [
      control('BACKUP_RECOVERY_POINT_ENCRYPTED'),
      control('BACKUP_RECOVERY_POINT_MINIMUM_RETENTION_CHECK', { requiredRetentionDays }),
    ];
  }

  private ofTier(tier: string): readonly Control[] {
    const environment = Environment.of(this);
    const { recoveryRegion } = environment.profile;
    const { missedAfter, rto } = RecoveryObjective.ofTier(this, tier);
    const [minRetentionDays, maxRetentionDays] = lockedDays(environment);
    return [
      control('BACKUP_RESOURCES_PROTECTED_BY_BACKUP_PLAN'),
      control('BACKUP_LAST_RECOVERY_POINT_CREATED', {
        recoveryPointAgeUnit: 'hours',
        recoveryPointAgeValue: missedAfter.toHours(),
      }),
      control('BACKUP_RESOURCES_PROTECTED_BY_BACKUP_VAULT_LOCK', { minRetentionDays, maxRetentionDays }),
      ...(recoveryRegion
        ? [control('BACKUP_RESOURCES_PROTECTED_BY_CROSS_REGION', { crossRegionList: recoveryRegion })]
        : []),
      // In minutes. Elsewhere nothing is restored for a test.
      ...(environment.production
        ? [control('RESTORE_TIME_FOR_RESOURCES_MEET_TARGET', { maxRestoreTime: Math.ceil(rto.toMinutes()) })]
        : []),
    ].map((each) => ({ ...each, controlScope: { Tags: [{ Key: RECOVERY_TIER_TAG, Value: tier }] } }));
  }

  private framework(id: string, controls: readonly Control[]): backup.CfnFramework {
    return new backup.CfnFramework(this, id, {
      frameworkName: this.nameOf(id),
      frameworkDescription: `Backups of ${Environment.of(this).name}: ${id}`,
      frameworkControls: [...controls],
    });
  }

  /** The CDK hands channel and setting on as they are, so they are spelt as CloudFormation does. */
  private report(ReportTemplate: string, setting: { readonly FrameworkArns?: string[] }): void {
    new backup.CfnReportPlan(this, ReportTemplate, {
      reportPlanName: this.nameOf(ReportTemplate),
      reportDeliveryChannel: { S3BucketName: this.reports.bucket.bucketName, Formats: ['CSV'] },
      reportSetting: { ReportTemplate, ...setting },
    });
  }

  /** Letters, digits and underscores. */
  private nameOf(id: string): string {
    const name = `${Names.uniqueResourceName(this, { maxLength: 100, separator: '_', allowedSpecialCharacters: '_' })}_${id}`;
    return name.replace(/\W/g, '_');
  }

  /** By a condition: a policy that named the role were refused as long as AWS Backup has not made it. */
  private letReport(): void {
    const { bucket, key } = this.reports;
    const principals = [new AccountRootPrincipal()];
    const { partition, account } = Stack.of(this);
    const reporter = { ArnEquals: { 'aws:PrincipalArn': `arn:${partition}:iam::${account}:${REPORTER}` } };
    bucket.addToResourcePolicy(
      new PolicyStatement({
        principals,
        actions: ['s3:PutObject'],
        resources: [bucket.arnForObjects('*')],
        conditions: { ...reporter, StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } },
      }),
    );
    key.addToResourcePolicy(
      new PolicyStatement({
        principals,
        actions: ['kms:Encrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        conditions: reporter,
      }),
    );
  }
}

const control = (controlName: string, parameters: Readonly<Record<string, string | number>> = {}): Control => ({
  controlName,
  ...(Object.keys(parameters).length > 0
    ? {
        controlInputParameters: Object.entries(parameters).map(([parameterName, value]) => ({
          parameterName,
          parameterValue: String(value),
        })),
      }
    : {}),
});
