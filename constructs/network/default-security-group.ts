import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { inlineResource } from '../inline-resource';
import { CLOSE_DEFAULT_GROUP } from './handlers/close-default-group';

/**
 * Takes the rules of AWS away from the default security group of a VPC, which CloudFormation cannot.
 *
 * The CDK's own `restrictDefaultSecurityGroup` does the same by a function whose code is an asset, so that whoever may
 * write to the bucket of assets decides what it runs, and which opens the group again when its stack is deleted.
 */
export function closeDefaultSecurityGroup(scope: Construct, vpc: ec2.Vpc, key: kms.IKey): void {
  const stack = Stack.of(scope);
  inlineResource(new Construct(scope, 'DefaultGroup'), {
    does: `close the default security group of ${scope.node.path}`,
    description: `Closes the default security group of ${scope.node.path}`,
    code: CLOSE_DEFAULT_GROUP,
    statement: new iam.PolicyStatement({
      actions: ['ec2:RevokeSecurityGroupEgress', 'ec2:RevokeSecurityGroupIngress'],
      resources: [
        stack.formatArn({ service: 'ec2', resource: 'security-group', resourceName: vpc.vpcDefaultSecurityGroup }),
      ],
    }),
    wildcard: 'traces belong to no resource that X-Ray would let a policy name',
    logClass: 'application',
    key,
    functionId: 'Closing',
    resourceId: 'Closed',
    // The name by which rules know that a default group is closed.
    resourceType: 'Custom::VpcRestrictDefaultSG',
    properties: { DefaultSecurityGroupId: vpc.vpcDefaultSecurityGroup, Account: stack.account },
  });
  acknowledgeCdkNag(vpc, { VPCDefaultSecurityGroupClosed: 'a function closes the group on deployment' });
}
