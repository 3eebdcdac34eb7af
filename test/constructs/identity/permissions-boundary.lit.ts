// The code between the marks is the example of docs/constructs/permissions-boundary.md; a test holds the two equal.
/// !show
import { PermissionsBoundary as Boundary, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { PermissionsBoundary } from '../../../constructs';

export class BoundedStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { policy } = new PermissionsBoundary(this, 'Boundary', { regions: ['eu-central-1'] });
    Boundary.of(this).apply(policy);
    new Role(this, 'Worker', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
  }
}
/// !hide
