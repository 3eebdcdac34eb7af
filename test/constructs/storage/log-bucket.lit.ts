// The code between the marks is the example of docs/constructs/log-bucket.md; a test holds the two equal.
/// !show
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { EncryptedBucket, LogBucket } from '../../../constructs';

export class OneLogBucketStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { bucket: accessLogs } = new LogBucket(this, 'Logs');
    new EncryptedBucket(this, 'Contracts', { dataClass: 'confidential', accessLogs });
  }
}
/// !hide
