// The code between the marks is in docs/recovery.md; a test holds the two equal.
/// !show
import { Duration } from 'aws-cdk-lib/core';
import { RecoveryObjective, recoveryRunbook } from '../../constructs';

export const objective = RecoveryObjective.of({ rpo: Duration.hours(24), rto: Duration.hours(4) });

export const runbook = recoveryRunbook(objective, {
  tier: 'standard',
  environment: 'prod',
  region: 'eu-central-1',
  vaultName: 'prod-standard',
  copies: [{ vaultName: 'prod-backup-copies', region: 'eu-west-1', account: '333333333333' }],
  contacts: { onCall: 'on-call@acme.example', owner: 'portal-team@acme.example' },
});
/// !hide
