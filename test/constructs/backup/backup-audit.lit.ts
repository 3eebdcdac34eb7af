// The code between the marks is the example of docs/constructs/backup-audit.md; a test holds the two equal.
/// !show
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { BackupAudit, EncryptedBucket } from '../../../constructs';

export class AuditStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const reports = new EncryptedBucket(this, 'Evidence', { dataClass: 'internal' });
    new BackupAudit(this, 'Audit', { reports });
  }
}
/// !hide
