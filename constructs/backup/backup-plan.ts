import * as backup from 'aws-cdk-lib/aws-backup';
import { Schedule } from 'aws-cdk-lib/aws-events';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { Stack, Tags, Token } from 'aws-cdk-lib/core';
import { Construct, type IConstruct } from 'constructs';
import { Environment, RECOVERY_TIER_TAG } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure, type Clause, security, securityIpProtection } from '../../lib/policies';
import { alarmHasAction, alarmLinksRunbook, alarmReachesSomebody } from '../../lib/rules/alarms';
import {
  backupPlanCopiesElsewhere,
  backupPlanMeetsRecoveryPoint,
  backupPlanRestoreTested,
  backupPlanRetention,
} from '../../lib/rules/backup';
import { AlertTopic } from '../alarms/alert-topic';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { uniqueName } from '../unique-name';
import { BackupCopyVault } from './backup-copy-vault';
import { backupRole } from './backup-role';
import { EncryptedBackupVault } from './encrypted-backup-vault';
import { missedBackupAlarms } from './missed-backup-alarms';
import { RecoveryObjective } from './recovery-objective';
import { tierOf } from '../recoverable';
import { type RestoreMetadata, restoreTests } from './restore-tests';

/** What a `BackupPlan` can be told. */
export interface BackupPlanProps {
  /** Class of the data in the backups, in kebab case: the strictest of what is backed up (SIP-DH.1). */
  readonly dataClass: string;

  /** Where the page is that says what to do when a backup or a restore is needed, an https address (SIP-OB.3). */
  readonly runbook: string;

  /**
   * Tier of the engagement file that the plan is for (SEC-9.4): it selects what has the tag `RecoveryTier` with this
   * value.
   *
   * @default - the strictest tier: that with the shortest RPO
   */
  readonly recoveryTier?: string;

  /**
   * The key that encrypts the backups, of the same class, and none that encrypts the data itself (CIP-6.4).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;

  /**
   * Vaults that every backup is copied to, in another region or account, inside the residency (SEC-9.2, SEC-5.3).
   *
   * @default - the `BackupCopyVault` of the recovery region; outside production, none is fine
   */
  readonly copyTo?: readonly backup.IBackupVault[];

  /**
   * A vault of the client, in an account of the client's own: independent backups, that neither we nor our accounts
   * can take away (CIP-9.2).
   *
   * @default - none: say so in the handover
   */
  readonly clientVault?: backup.IBackupVault;

  /**
   * What a restore test has to be told, by type of resource, e.g. `{ RDS: { dbSubnetGroupName: 'isolated' } }`. Where
   * there is no default VPC, tests of databases fail without.
   *
   * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing-inferred-metadata.html
   * @default - what AWS Backup infers
   */
  readonly restoreMetadata?: RestoreMetadata;

  /**
   * Who hears of backups that failed or are late (SIP-OB.2).
   *
   * @default - the `AlertTopic` of the stack for who is on call, made once
   */
  readonly notifications?: AlertTopic;
}

const BACKUP_PLAN = Symbol.for('cdk-policy-blueprints.BackupPlan');

/** When continuous backups are looked after; they run all the time. */
const MAINTENANCE = 'cron(30 4 * * ? *)';

/**
 * The backups of one recovery tier (SEC-9.1, CIP-9.1): a plan whose schedule, windows and retention follow from the
 * `RecoveryObjective` of the tier, a locked vault, copies elsewhere, alarms, and in production restore tests (SEC-9.3,
 * SIP-DH.7).
 *
 * It selects everything of account, region and environment that has the tag `RecoveryTier` of the tier, be it of this
 * stack or not; constructs of this library that hold data have it, and `recoverable` gives it to others.
 *
 * **In production the vault is locked for ever, 14 days after its first deployment: see docs/recovery.md.**
 */
export class BackupPlan extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    ...EncryptedBackupVault.SATISFIES,
    alarmHasAction,
    alarmLinksRunbook,
    alarmReachesSomebody,
    backupPlanCopiesElsewhere,
    backupPlanMeetsRecoveryPoint,
    backupPlanRestoreTested,
    backupPlanRetention,
  ];

  /**
   * A plan for each tier of the engagement file, by its name; under one key. A tier that nothing has the tag of gets no
   * backup, which sets off its alarm: leave such a tier out of the file.
   */
  public static forEveryTier(
    scope: Construct,
    id: string,
    props: Omit<BackupPlanProps, 'recoveryTier'>,
  ): Readonly<Record<string, BackupPlan>> {
    const tiers = new Construct(scope, id);
    const key = props.key ?? new DataKey(tiers, 'Key', { dataClass: props.dataClass }).key;
    const { recovery } = Environment.of(scope).profile;
    return Object.fromEntries(
      Object.keys(recovery).map((recoveryTier) => [
        recoveryTier,
        new BackupPlan(tiers, recoveryTier, { ...props, key, recoveryTier }),
      ]),
    );
  }

  /** Whether a construct is a `BackupPlan`, of this copy of the library or another. */
  public static isBackupPlan(construct: IConstruct): construct is BackupPlan {
    return BACKUP_PLAN in construct;
  }

  /** The plan. */
  public readonly plan: backup.IBackupPlan;

  /** The vault that the backups are in. */
  public readonly vault: backup.IBackupVault;

  /** What the tier promises, and what follows from it. */
  public readonly objective: RecoveryObjective;

  /** The tier that the plan is for. */
  public readonly recoveryTier: string;

  private readonly backups: EncryptedBackupVault;

  private readonly copies: readonly backup.IBackupVault[];

  public constructor(scope: Construct, id: string, props: BackupPlanProps) {
    super(scope, id);
    Object.defineProperty(this, BACKUP_PLAN, { value: true });
    const { dataClass, runbook, key, copyTo, clientVault, restoreMetadata = {} } = props;
    this.demandAddress(runbook);
    this.recoveryTier = tierOf(this, props.recoveryTier);
    this.objective = RecoveryObjective.ofTier(this, this.recoveryTier);
    this.copies = this.copiesElsewhere(copyTo, clientVault);
    const notifications = props.notifications ?? AlertTopic.of(this, 'onCall');

    this.backups = new EncryptedBackupVault(this, 'Vault', { dataClass, notifications, ...(key ? { key } : {}) });
    for (const copy of this.copies) this.backups.allowCopiesTo(copy);
    this.vault = this.backups.vault;

    const plan = new backup.BackupPlan(this, 'Plan', {
      backupPlanName: uniqueName(this, 50),
      backupVault: this.vault,
      backupPlanRules: this.rules(),
    });
    Tags.of(plan).add(RECOVERY_TIER_TAG, this.recoveryTier);
    this.plan = plan;
    this.select();

    missedBackupAlarms(this, {
      backupVaultName: this.vault.backupVaultName,
      missedAfter: this.objective.missedAfter,
      tier: this.recoveryTier,
      topic: notifications.topic,
      runbook,
    });
    if (Environment.of(this).production) {
      restoreTests(this, { vault: this.vault, objective: this.objective, metadata: restoreMetadata });
    }
  }

  /** What to do when data of the tier has to be recovered, as Markdown (SIP-DH.8): for the page that alarms link. */
  public recoveryRunbook(): string {
    const { name, engagement } = Environment.of(this);
    return this.objective.runbook({
      tier: this.recoveryTier,
      environment: name,
      region: known(Stack.of(this).region, 'region'),
      vaultName: this.backups.vaultName,
      copies: this.copies.map(({ backupVaultName, env }) => ({
        vaultName: known(backupVaultName, 'vault'),
        region: known(env.region, 'region'),
        account: known(env.account, 'account'),
      })),
      ...(engagement ? { contacts: engagement.contacts } : {}),
    });
  }

  private rules(): backup.BackupPlanRule[] {
    const { schedule, startWindow, completionWindow, retention, continuous, continuousRetention } = this.objective;
    const snapshots = new backup.BackupPlanRule({
      ruleName: 'Snapshots',
      scheduleExpression: Schedule.expression(schedule),
      startWindow,
      completionWindow,
      deleteAfter: retention,
      copyActions: this.copies.map((destinationBackupVault) => ({ destinationBackupVault, deleteAfter: retention })),
    });
    if (!continuous) return [snapshots];
    return [
      new backup.BackupPlanRule({
        ruleName: 'Continuous',
        scheduleExpression: Schedule.expression(MAINTENANCE),
        enableContinuousBackup: true,
        startWindow,
        completionWindow,
        deleteAfter: continuousRetention,
      }),
      snapshots,
    ];
  }

  /** By tags that all have to be there; the CDK's own selections take what has any of them. */
  private select(): void {
    const environment = Environment.of(this);
    const tags = {
      [RECOVERY_TIER_TAG]: this.recoveryTier,
      // Without an engagement nothing has the tag.
      ...(environment.engagement ? { Environment: environment.name } : {}),
    };
    new backup.CfnBackupSelection(this, 'Selection', {
      backupPlanId: this.plan.backupPlanId,
      backupSelection: {
        selectionName: this.recoveryTier,
        iamRoleArn: backupRole(this, 'Role', 'backs up').roleArn,
        resources: ['*'],
        conditions: {
          StringEquals: Object.entries(tags).map(([key, ConditionValue]) => ({
            ConditionKey: `aws:ResourceTag/${key}`,
            ConditionValue,
          })),
        },
      },
    });
  }

  private copiesElsewhere(
    copyTo: readonly backup.IBackupVault[] | undefined,
    clientVault: backup.IBackupVault | undefined,
  ): readonly backup.IBackupVault[] {
    const ours = copyTo ?? [BackupCopyVault.of(this)].flatMap((vault) => (vault ? [vault] : []));
    for (const vault of ours) this.demandPlace('copyTo', vault, security.clauses['SEC-9.2']);
    if (Environment.of(this).production && ours.length === 0) {
      const value = copyTo ? 'empty' : 'absent, and the environment has no recoveryRegion';
      throw this.refused('copyTo', value, 'a vault in another region or account', security.clauses['SEC-9.2']);
    }
    if (!clientVault) return ours;
    this.demandPlace('clientVault', clientVault, cloudInfrastructure.clauses['CIP-9.2']);
    return [...ours, clientVault];
  }

  /** Another region or account, not that of another environment, and a region that data may rest in. */
  private demandPlace(prop: string, { env, backupVaultArn }: backup.IBackupVault, clause: Clause): void {
    const { account, region } = Stack.of(this);
    const { residency, foreignAccounts } = Environment.of(this).profile;
    const where = `${env.region}, account ${env.account}`;
    if (env.region === region && env.account === account) {
      const known = Token.isUnresolved(backupVaultArn) ? 'in the same region and account' : backupVaultArn;
      throw this.refused(prop, known, 'a vault in another region or account', clause);
    }
    if (!Token.isUnresolved(env.account) && foreignAccounts.includes(env.account)) {
      const allowed = 'an account that is not that of another environment';
      throw this.refused(prop, where, allowed, cloudInfrastructure.clauses['CIP-5']);
    }
    if (residency && !Token.isUnresolved(env.region) && !residency.includes(env.region)) {
      throw this.refused(prop, where, residency.join(', '), security.clauses['SEC-5.3']);
    }
  }

  private demandAddress(runbook: string): void {
    if (Token.isUnresolved(runbook) || /^https:\/\/[^\s/]+\S*$/.test(runbook)) return;
    const clause = securityIpProtection.clauses['SIP-OB.3'];
    throw this.refused('runbook', `'${runbook}'`, 'an https address, such as https://wiki.example/recovery', clause);
  }

  private refused(prop: string, value: string, allowed: string, clause: Clause): Error {
    return invalidProp(this, prop, value, allowed, clause);
  }
}

/** A text for people; what is only known at deployment is left for them to fill in. */
const known = (text: string, what: string): string => (Token.isUnresolved(text) ? `<${what}>` : text);
