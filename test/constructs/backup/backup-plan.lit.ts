// The code between the marks is the example of docs/constructs/backup-plan.md; a test holds the two equal.
/// !show
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { BackupCopyVault, BackupPlan } from '../../../constructs';

/** Deployed first, to the recovery region: `env: { account, region: recoveryRegion }`. */
export class RecoveryStack extends Stack {
  public constructor(scope: Construct, id: string, account: string, region: string) {
    super(scope, id, { env: { account, region } });
    new BackupCopyVault(this, 'Copies', { dataClass: 'confidential' });
  }
}

export class BackupStack extends Stack {
  /** What to do when data has to be recovered, by tier. */
  public readonly runbooks: readonly string[];

  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const plans = BackupPlan.forEveryTier(this, 'Backups', {
      dataClass: 'confidential',
      runbook: 'https://wiki.acme.example/recovery',
    });
    this.runbooks = Object.values(plans).map((plan) => plan.recoveryRunbook());
  }
}
/// !hide
