// The code between the marks is the example of docs/constructs/delivery-artifacts.md; a test holds the two equal.
/// !show
import { CfnOutput, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { DeliveryArtifacts } from '../../../constructs';

export class ElsewhereStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { bucket, key } = new DeliveryArtifacts(this, 'Artifacts');
    new CfnOutput(this, 'BucketName', { value: bucket.bucketName });
    new CfnOutput(this, 'KeyArn', { value: key.keyArn });
  }
}
/// !hide
