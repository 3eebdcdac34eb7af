import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AuditTrail } from '../../constructs';

/** Who did what in the account: one trail, archived, one for each account. */
export class AuditStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { description: 'Audit trail and log archive' });
    new AuditTrail(this, 'Trail');
  }
}
