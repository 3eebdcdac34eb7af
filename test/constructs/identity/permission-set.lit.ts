// The code between the marks is the example of docs/constructs/permission-set.md; a test holds the two equal.
/// !show
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { PermissionSet } from '../../../constructs';

export class AccessStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const readers = new PermissionSet(this, 'Readers', {
      instanceArn: 'arn:aws:sso:::instance/ssoins-1234567890abcdef',
      name: 'PortalMetrics',
      statements: [
        new PolicyStatement({ actions: ['cloudwatch:GetMetricData', 'cloudwatch:ListMetrics'], resources: ['*'] }),
      ],
    });
    readers.assignTo('f81d4fae-7dec-11d0-a765-00a0c91e6bf6');
  }
}
/// !hide
