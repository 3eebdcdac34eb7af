import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { CustomResource, Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledgeCdkNag, POLICY_OF_ONE_ROLE } from '../acknowledge-cdk-nag';
import { EncryptedLogGroup } from '../logs/encrypted-log-group';
import { CLOSE_DEFAULT_GROUP } from './handlers/close-default-group';

/**
 * Takes the rules of AWS away from the default security group of a VPC, which CloudFormation cannot.
 *
 * The CDK's own `restrictDefaultSecurityGroup` does the same by a function whose code is an asset, so that whoever may
 * write to the bucket of assets decides what it runs, and which opens the group again when its stack is deleted.
 */
export function closeDefaultSecurityGroup(scope: Construct, vpc: ec2.Vpc, key: kms.IKey): void {
  const own = new Construct(scope, 'DefaultGroup');
  const stack = Stack.of(scope);
  const { logGroup } = new EncryptedLogGroup(own, 'Logs', { logClass: 'application', dataClass: 'internal', key });
  const role = new iam.Role(own, 'Role', {
    description: `Lets a function close the default security group of ${scope.node.path}`,
    assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
  });
  acknowledgeCdkNag(role, {
    ...POLICY_OF_ONE_ROLE,
    'AwsSolutions-IAM5[Resource::*]': 'traces belong to no resource that X-Ray would let a policy name',
  });
  role.addToPolicy(
    new iam.PolicyStatement({
      actions: ['ec2:RevokeSecurityGroupEgress', 'ec2:RevokeSecurityGroupIngress'],
      resources: [
        stack.formatArn({ service: 'ec2', resource: 'security-group', resourceName: vpc.vpcDefaultSecurityGroup }),
      ],
    }),
  );
  logGroup.grantWrite(role);
  const closing = new lambda.Function(own, 'Closing', {
    description: `Closes the default security group of ${scope.node.path}, on deployment alone`,
    runtime: lambda.Runtime.NODEJS_24_X,
    architecture: lambda.Architecture.ARM_64,
    handler: 'index.handler',
    code: lambda.Code.fromInline(CLOSE_DEFAULT_GROUP),
    timeout: Duration.minutes(1),
    role,
    logGroup,
    tracing: lambda.Tracing.ACTIVE,
  });
  const reason = 'CloudFormation calls the function on deployment, and reports what fails';
  acknowledgeCdkNag(closing, { LambdaConcurrency: reason, LambdaDLQ: reason, LambdaInsideVPC: reason });
  const resource = new CustomResource(own, 'Closed', {
    // The name by which rules know that a default group is closed.
    resourceType: 'Custom::VpcRestrictDefaultSG',
    serviceToken: closing.functionArn,
    properties: { DefaultSecurityGroupId: vpc.vpcDefaultSecurityGroup, Account: stack.account },
  });
  resource.node.addDependency(role);
  acknowledgeCdkNag(vpc, { VPCDefaultSecurityGroupClosed: 'a function closes the group on deployment' });
}
