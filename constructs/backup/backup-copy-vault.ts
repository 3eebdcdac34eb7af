import * as backup from 'aws-cdk-lib/aws-backup';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { ArnFormat, type Duration, Stack, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { security } from '../../lib/policies';
import type { AlertTopic } from '../alarms/alert-topic';
import { invalidProp } from '../invalid-prop';
import { EncryptedBackupVault } from './encrypted-backup-vault';

/** What a `BackupCopyVault` can be told. */
export interface BackupCopyVaultProps {
  /** Class of the data in the backups, in kebab case (SIP-DH.1). Becomes the tag `DataClassification`. */
  readonly dataClass: string;

  /**
   * The key that encrypts the copies, in the region of the copies (CIP-6.4).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;

  /**
   * How long the lock of production can still be changed: 3 to 30 days. **After that it is for ever.**
   *
   * @default Duration.days(14)
   */
  readonly coolingOff?: Duration;

  /**
   * Who hears of restores from the copies.
   *
   * @default - the `AlertTopic` of the stack for who is on call, made once
   */
  readonly notifications?: AlertTopic;
}

/**
 * The vault in the recovery region that the plans of an environment copy to (SEC-9.2): one for each environment, in a
 * stack of its own there. Plans and vault know each other by name alone, `prod-backup-copies`, so that neither stack
 * needs the other; deploy this one first.
 *
 * It is an `EncryptedBackupVault`: **in production its lock is for ever once `coolingOff` is over.**
 */
export class BackupCopyVault extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = EncryptedBackupVault.SATISFIES;

  /** The vault in the recovery region of the environment that a construct is in; undefined if it has no such region. */
  public static of(construct: Construct): backup.IBackupVault | undefined {
    const { recoveryRegion } = Environment.of(construct).profile;
    if (recoveryRegion === undefined) return undefined;
    const stack = Stack.of(construct);
    const id = 'BlueprintBackupCopies';
    const found = stack.node.tryFindChild(id) as backup.IBackupVault | undefined;
    const arn = stack.formatArn({
      service: 'backup',
      region: recoveryRegion,
      resource: 'backup-vault',
      resourceName: nameIn(construct),
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    return found ?? backup.BackupVault.fromBackupVaultArn(stack, id, arn);
  }

  /** The vault, to restore from and to grant the use of. */
  public readonly vault: backup.IBackupVault;

  /** The key that encrypts the copies. */
  public readonly key: kms.IKey;

  public constructor(scope: Construct, id: string, props: BackupCopyVaultProps) {
    super(scope, id);
    this.demandRecoveryRegion();
    const { dataClass, key, coolingOff, notifications } = props;
    const copies = new EncryptedBackupVault(this, 'Copies', {
      dataClass,
      vaultName: nameIn(this),
      ...(key ? { key } : {}),
      ...(coolingOff ? { coolingOff } : {}),
      ...(notifications ? { notifications } : {}),
    });
    this.vault = copies.vault;
    this.key = copies.key;
  }

  private demandRecoveryRegion(): void {
    const { recoveryRegion } = Environment.of(this).profile;
    const { region } = Stack.of(this);
    if (recoveryRegion === undefined || Token.isUnresolved(region) || region === recoveryRegion) return;
    const allowed = `${recoveryRegion}, the recovery region, by \`env\` of the stack`;
    throw invalidProp(this, 'region', region, allowed, security.clauses['SEC-9.2']);
  }
}

const nameIn = (construct: Construct): string => `${Environment.of(construct).name}-backup-copies`;
