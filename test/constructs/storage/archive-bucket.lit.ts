// The code between the marks is the example of docs/constructs/archive-bucket.md; a test holds the two equal.
/// !show
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { ArchiveBucket } from '../../../constructs';

export class InvoiceStack extends Stack {
  public constructor(scope: Construct, id: string, accounting: IRole) {
    super(scope, id);
    const { bucket } = new ArchiveBucket(this, 'Invoices', {
      dataClass: 'confidential',
      retention: Duration.days(8 * 366),
    });
    bucket.grantPut(accounting);
  }
}
/// !hide
