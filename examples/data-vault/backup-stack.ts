import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { BackupCopyVault, BackupPlan } from '../../constructs';

/** Backups of whatever has a recovery tier, in every stack of the environment. */
export class BackupStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { description: 'Backup plans and vaults' });
    BackupPlan.forEveryTier(this, 'Backups', {
      dataClass: 'confidential',
      // Put there what `recoveryRunbook()` of each plan returns.
      runbook: 'https://wiki.acme.example/recovery',
    });
  }
}

/** Copies of the backups, in the recovery region: deployed first. */
export class RecoveryStack extends Stack {
  public constructor(scope: Construct, id: string, env: { readonly account: string; readonly region: string }) {
    super(scope, id, { description: 'Copies of backups', env });
    new BackupCopyVault(this, 'Copies', { dataClass: 'confidential' });
  }
}
