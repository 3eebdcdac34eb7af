// The code between the marks is the example of docs/constructs/segmented-vpc.md; a test holds the two equal.
/// !show
import { SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { SegmentedVpc } from '../../../constructs';

export class NetworkStack extends Stack {
  public readonly functions: SecurityGroup;

  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { vpc } = new SegmentedVpc(this, 'Network', { ipv4Cidr: '10.20.0.0/16', organizationId: 'o-a1b2c3d4e5' });
    this.functions = new SecurityGroup(this, 'Functions', {
      vpc,
      description: 'Functions of the portal, which nothing reaches',
      allowAllOutbound: false,
    });
  }
}
/// !hide
