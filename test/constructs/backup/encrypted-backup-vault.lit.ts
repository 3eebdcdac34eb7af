// The code between the marks is the example of docs/constructs/encrypted-backup-vault.md; a test holds the two equal.
/// !show
import { Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { EncryptedBackupVault } from '../../../constructs';

export class VaultStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new EncryptedBackupVault(this, 'Backups', { dataClass: 'confidential', coolingOff: Duration.days(30) });
  }
}
/// !hide
