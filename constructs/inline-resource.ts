import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { CustomResource, Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { LogClass } from '../lib/engagement';
import { acknowledgeCdkNag, POLICY_OF_ONE_ROLE } from './acknowledge-cdk-nag';
import { EncryptedLogGroup } from './logs/encrypted-log-group';

/** What a function does on deployment that CloudFormation has no type for. */
export interface InlineResource {
  /** What it does, to go on with `Lets a function …`. */
  readonly does: string;
  /** The same of the function itself, to go on with `…, on deployment alone`. */
  readonly description: string;
  /** The code, which stands in the template. */
  readonly code: string;
  /** What it may do beside writing its log. */
  readonly statement: iam.PolicyStatement;
  /** Why its role has a wildcard for a resource. */
  readonly wildcard: string;
  readonly logClass: LogClass;
  readonly key: kms.IKey;
  /** Ids of the function and of the resource, and what the resource is. */
  readonly functionId: string;
  readonly resourceId: string;
  readonly resourceType: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * A custom resource whose function stands in the template: what is deployed is what was reviewed. Its role stands under
 * no boundary, which would deny some of what such functions are for, and may do nothing else.
 */
export function inlineResource(scope: Construct, props: InlineResource): CustomResource {
  const { does, description, code, statement, wildcard, logClass, key, properties } = props;
  const { logGroup } = new EncryptedLogGroup(scope, 'Logs', { logClass, dataClass: 'internal', key });
  const role = new iam.Role(scope, 'Role', {
    description: `Lets a function ${does}`,
    assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
  });
  acknowledgeCdkNag(role, { ...POLICY_OF_ONE_ROLE, 'AwsSolutions-IAM5[Resource::*]': wildcard });
  role.addToPolicy(statement);
  logGroup.grantWrite(role);
  const handler = new lambda.Function(scope, props.functionId, {
    description: `${description}, on deployment alone`,
    runtime: lambda.Runtime.NODEJS_24_X,
    architecture: lambda.Architecture.ARM_64,
    handler: 'index.handler',
    code: lambda.Code.fromInline(code),
    timeout: Duration.minutes(1),
    role,
    logGroup,
    tracing: lambda.Tracing.ACTIVE,
  });
  const reason = 'CloudFormation calls the function on deployment, and reports what fails';
  acknowledgeCdkNag(handler, { LambdaConcurrency: reason, LambdaDLQ: reason, LambdaInsideVPC: reason });
  const resource = new CustomResource(scope, props.resourceId, {
    resourceType: props.resourceType,
    serviceToken: handler.functionArn,
    properties,
  });
  resource.node.addDependency(role);
  return resource;
}
