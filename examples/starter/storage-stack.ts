import { CfnOutput, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { DataKey, EncryptedBucket } from '../../constructs';

/** Documents of the client, under a key that nothing else uses. */
export class StorageStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { description: 'Documents of the client' });
    const dataClass = 'confidential';
    const { key } = new DataKey(this, 'DocumentsKey', { dataClass });
    const { bucket } = new EncryptedBucket(this, 'Documents', { dataClass, key });
    new CfnOutput(this, 'DocumentsBucket', { value: bucket.bucketName });

    // Take the slashes off the next line, and the checks fail: see README.md.
    // (bucket.node.defaultChild as import('aws-cdk-lib/aws-s3').CfnBucket).addPropertyDeletionOverride('BucketEncryption');
  }
}
