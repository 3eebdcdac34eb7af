// The code between the marks is the example of docs/constructs/workload-role.md; a test holds the two equal.
/// !show
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { EncryptedBucket, WorkloadRole } from '../../../constructs';

export class WorkerStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { bucket } = new EncryptedBucket(this, 'Documents', { dataClass: 'confidential' });
    const { role } = new WorkloadRole(this, 'Worker', {
      service: new ServicePrincipal('ecs-tasks.amazonaws.com'),
      sourceArn: `arn:aws:ecs:${this.region}:${this.account}:*`,
    });
    bucket.grantRead(role, 'inbox/*');
  }
}
/// !hide
