// The code between the marks is the example of docs/constructs/audit-alarms.md; a test holds the two equal.
/// !show
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AuditAlarms, AuditTrail } from '../../../constructs';

export class WatchedTrailStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { logGroup } = new AuditTrail(this, 'Trail');
    new AuditAlarms(this, 'Alarms', { logGroup, runbook: 'https://wiki.acme.example/runbooks/audit-alarms' });
  }
}
/// !hide
