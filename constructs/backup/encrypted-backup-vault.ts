import * as backup from 'aws-cdk-lib/aws-backup';
import { AnyPrincipal, ArnPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { Annotations, ArnFormat, Duration, Lazy, Stack, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure } from '../../lib/policies';
import {
  backupVaultDeniesDeletion,
  backupVaultEncryptedByCustomerKey,
  backupVaultLocked,
} from '../../lib/rules/backup';
import { dataStoreTagged } from '../../lib/rules/tags';
import { AlertTopic } from '../alarms/alert-topic';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { uniqueName } from '../unique-name';
import { lockedDays } from './locked-days';

/** What an `EncryptedBackupVault` can be told. */
export interface EncryptedBackupVaultProps {
  /**
   * Class of the data in the backups, in kebab case: the strictest of what is backed up (SIP-DH.1). Becomes the tag
   * `DataClassification`.
   */
  readonly dataClass: string;

  /**
   * The key that encrypts the backups, of the same class, and none that encrypts the data itself: who loses that one
   * needs the backups (CIP-6.4, CIP-7.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;

  /**
   * Name of the vault, for one that plans elsewhere name; 2 to 50 letters, digits, hyphens and underscores.
   *
   * @default - a name that no other construct of the account has
   */
  readonly vaultName?: string;

  /**
   * How long the lock of production can still be changed or taken away, from the first deployment on: 3 to 30 days.
   * **After that it is for ever.** See docs/recovery.md before you deploy. Outside production nothing is final, and this
   * has no effect.
   *
   * @default Duration.days(14)
   */
  readonly coolingOff?: Duration;

  /**
   * Accounts of registered vendors that may copy backups into the vault (CIP-10). Copies from any other account are
   * denied.
   *
   * @default - no account but its own
   */
  readonly copiesFrom?: readonly string[];

  /**
   * Who hears of copies that failed, and how restores ended (SIP-OB.2).
   *
   * @default - the `AlertTopic` of the stack for who is on call, made once
   */
  readonly notifications?: AlertTopic;
}

/**
 * What AWS Backup still reports; that backups themselves failed is for alarms on its metrics to say.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultNotifications.html
 */
const EVENTS = ['COPY_JOB_FAILED', 'RESTORE_JOB_COMPLETED', 'S3_BACKUP_OBJECT_FAILED', 'S3_RESTORE_OBJECT_FAILED'];

/**
 * A vault for backups that nobody empties (CIP-7.3, CIP-13.3, SEC-9.2): encrypted by a customer key, locked, and with a
 * policy that denies everyone to delete a recovery point, to shorten its life or to unlock the vault. Backups leave it
 * for vaults of its own account inside the residency, and for those that `allowCopiesTo` names, alone.
 *
 * **In production the lock is in compliance mode. Once `coolingOff` is over, nobody can take it away or change it, not
 * the root user and not AWS. What is in the vault stays, and is paid for, until it expires.** Elsewhere it is in
 * governance mode: who may change the policy of the vault can take it away.
 */
export class EncryptedBackupVault extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    backupVaultDeniesDeletion,
    backupVaultEncryptedByCustomerKey,
    backupVaultLocked,
    dataStoreTagged,
  ];

  /** Name of the vault. */
  public readonly vaultName: string;

  /** The vault, to back up into and to grant the use of. */
  public readonly vault: backup.IBackupVault;

  /** The key that encrypts the backups. */
  public readonly key: kms.IKey;

  /** Who hears of copies that failed, and how restores ended. */
  public readonly notifications: AlertTopic;

  private readonly copyTargets = new Set<string>();

  public constructor(scope: Construct, id: string, props: EncryptedBackupVaultProps) {
    super(scope, id);
    const { dataClass, coolingOff = Duration.days(14), copiesFrom = [] } = props;
    classify(this, dataClass);
    this.demandPatience(coolingOff);
    for (const account of copiesFrom) this.demandVendor(account);
    const environment = Environment.of(this);
    this.vaultName = this.demandName(props.vaultName ?? uniqueName(this, 50));
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    this.notifications = props.notifications ?? AlertTopic.of(this, 'onCall');
    this.notifications.allowService('backup.amazonaws.com');
    const vault = new backup.BackupVault(this, 'Vault', {
      backupVaultName: this.vaultName,
      encryptionKey: this.key,
      accessPolicy: this.accessPolicy(copiesFrom),
      lockConfiguration: lockOf(environment, coolingOff),
      removalPolicy: environment.removalPolicy(),
    });
    // The CDK's own way lets AWS Backup publish on behalf of anybody.
    (vault.node.defaultChild as backup.CfnBackupVault).notifications = {
      backupVaultEvents: [...EVENTS],
      snsTopicArn: this.notifications.topic.topicArn,
    };
    vault.node.addDependency(this.notifications.topic);
    this.vault = vault;
    if (environment.production) this.warnOfLock(coolingOff);
  }

  /** Lets backups be copied to a vault of another account; vaults of the own account need no word. */
  public allowCopiesTo(vault: backup.IBackupVault): void {
    this.copyTargets.add(vault.backupVaultArn);
  }

  private accessPolicy(copiesFrom: readonly string[]): PolicyDocument {
    const { account } = Stack.of(this);
    const principals = [new AnyPrincipal()];
    const resources = ['*'];
    const deny = (sid: string, actions: string[], conditions?: Record<string, Record<string, unknown>>) =>
      new PolicyStatement({
        sid,
        effect: Effect.DENY,
        principals,
        actions,
        resources,
        ...(conditions ? { conditions } : {}),
      });
    const policy = new PolicyDocument({
      statements: [
        deny('NobodyDeletes', ['backup:DeleteRecoveryPoint', 'backup:UpdateRecoveryPointLifecycle']),
        deny('NobodyUnlocks', ['backup:DeleteBackupVaultAccessPolicy', 'backup:DeleteBackupVaultLockConfiguration']),
        deny('CopiesFromNamedAccountsOnly', ['backup:CopyIntoBackupVault'], {
          StringNotEquals: { 'aws:PrincipalAccount': [account, ...copiesFrom] },
          Bool: { 'aws:PrincipalIsAWSService': 'false' },
        }),
        deny('CopiesToNamedVaultsOnly', ['backup:CopyFromBackupVault'], {
          'ForAllValues:ArnNotLike': {
            'backup:CopyTargets': Lazy.list({ produce: () => [...this.ownVaults(), ...this.copyTargets] }),
          },
        }),
      ],
    });
    if (copiesFrom.length > 0) {
      const { partition } = Stack.of(this);
      policy.addStatements(
        new PolicyStatement({
          sid: 'NamedAccountsCopyHere',
          principals: copiesFrom.map((each) => new ArnPrincipal(`arn:${partition}:iam::${each}:root`)),
          actions: ['backup:CopyIntoBackupVault'],
          resources,
        }),
      );
    }
    return policy;
  }

  /** Every vault of the account, in regions that data may rest in. */
  private ownVaults(): readonly string[] {
    const { residency = ['*'] } = Environment.of(this).profile;
    return residency.map((region) =>
      Stack.of(this).formatArn({
        service: 'backup',
        region,
        resource: 'backup-vault',
        resourceName: '*',
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    );
  }

  private demandName(name: string): string {
    if (Token.isUnresolved(name) || /^[a-zA-Z0-9_-]{2,50}$/.test(name)) return name;
    const allowed = '2 to 50 letters, digits, hyphens and underscores';
    throw invalidProp(this, 'vaultName', `'${name}'`, allowed, cloudInfrastructure.clauses['CIP-7.3']);
  }

  private demandPatience(coolingOff: Duration): void {
    if (coolingOff.isUnresolved()) return;
    const days = coolingOff.toDays({ integral: false });
    if (Number.isInteger(days) && days >= 3 && days <= 30) return;
    const clause = cloudInfrastructure.clauses['CIP-7.3'];
    throw invalidProp(this, 'coolingOff', coolingOff.toHumanString(), '3 to 30 whole days', clause);
  }

  private demandVendor(account: string): void {
    const { vendorAccounts, name } = Environment.of(this).profile;
    const known = vendorAccounts.filter(({ environments }) => environments.includes(name)).map((each) => each.account);
    if (known.includes(account)) return;
    const allowed = `accounts of vendors registered for ${name}: ${known.join(', ') || 'none'}`;
    throw invalidProp(this, 'copiesFrom', `'${account}'`, allowed, cloudInfrastructure.clauses['CIP-10']);
  }

  private warnOfLock(coolingOff: Duration): void {
    Annotations.of(this).addInfoV2(
      'cdk-policy-blueprints:backupVaultLockedForGood',
      `${coolingOff.toHumanString()} after its first deployment nobody can change or take away the lock of this vault, ` +
        'nor delete what is in it: see docs/recovery.md',
    );
  }
}

function lockOf(environment: Environment, coolingOff: Duration): backup.LockConfiguration {
  const [least, most] = lockedDays(environment);
  return {
    minRetention: Duration.days(least),
    maxRetention: Duration.days(most),
    ...(environment.production ? { changeableFor: coolingOff } : {}),
  };
}
