// The code between the marks is in docs/start/platform-team.md; a test holds the two equal.
/// !show
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Stack, Tags } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Environment, type EnvironmentAttachment } from '../../lib';
import { DataKey, EncryptedBucket, PolicyDefaults } from '../../constructs';

export class OrdersStack extends Stack {
  public constructor(scope: Construct, id: string, { engagement, name }: EnvironmentAttachment) {
    const { account, region } = engagement.environments[name];
    super(scope, id, { env: { account, region }, terminationProtection: name === 'prod' });
    const environment = Environment.attach(this, { engagement, name });
    for (const [key, value] of Object.entries(environment.tags())) Tags.of(this).add(key, value);
    const dataClass = 'confidential';
    PolicyDefaults.of(this).apply({ dataClass });

    const { key } = new DataKey(this, 'Key', { dataClass });
    new EncryptedBucket(this, 'Invoices', { dataClass, key });
    const queue = new Queue(this, 'Failed');
    new Queue(this, 'Incoming', { deadLetterQueue: { queue, maxReceiveCount: 5 } });
  }
}
/// !hide
