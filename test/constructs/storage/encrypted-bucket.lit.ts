// The code between the marks is the example of docs/constructs/encrypted-bucket.md; a test holds the two equal.
/// !show
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { DataKey, EncryptedBucket } from '../../../constructs';

export class DocumentStack extends Stack {
  public constructor(scope: Construct, id: string, reader: IRole) {
    super(scope, id);
    const dataClass = 'personal';
    const { key } = new DataKey(this, 'Key', { dataClass });
    const { bucket } = new EncryptedBucket(this, 'Contracts', { dataClass, key });
    new EncryptedBucket(this, 'Uploads', { dataClass, key, expireAfter: Duration.days(30) });
    bucket.grantRead(reader, 'signed/*');
  }
}
/// !hide
