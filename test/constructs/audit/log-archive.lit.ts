// The code between the marks is the example of docs/constructs/log-archive.md; a test holds the two equal.
/// !show
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AuditTrail, LogArchive } from '../../../constructs';

export class ArchiveStack extends Stack {
  public constructor(scope: Construct, id: string, keyAdministrator: IRole, auditor: IRole) {
    super(scope, id);
    const archive = new LogArchive(this, 'Archive', { keyAdministrators: [keyAdministrator] });
    new AuditTrail(this, 'Trail', { archive });
    archive.bucket.grantRead(auditor);
  }
}
/// !hide
