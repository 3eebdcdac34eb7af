// The code between the marks is in docs/exceptions.md; a test holds the two equal.
/// !show
import { Stack } from 'aws-cdk-lib/core';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { Exceptions } from '../../lib';

export class ScratchStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const scratch = new Bucket(this, 'Scratch');
    Exceptions.of(scratch).approve({
      rule: 'S3BucketVersioned',
      reason: 'scratch space, rebuilt every night',
      approvedBy: 'security@acme.example',
      until: '2027-03-31',
      ticket: 'SEC-142',
    });
  }
}
/// !hide
