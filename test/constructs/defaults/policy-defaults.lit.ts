// The code between the marks is the example of docs/constructs/policy-defaults.md; a test holds the two equal.
/// !show
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { PolicyDefaults } from '../../../constructs';

export class OrderStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    // On an app or a stage, for all of its stacks, just as well.
    PolicyDefaults.of(this).apply({ dataClass: 'internal' });

    new Bucket(this, 'Invoices');
    const queue = new Queue(this, 'FailedOrders');
    new Queue(this, 'Orders', { deadLetterQueue: { queue, maxReceiveCount: 3 } });
  }
}
/// !hide
