import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { Stack, Stage, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { inlineResource } from '../inline-resource';
import { uniqueName } from '../unique-name';
import { HAND_OVER } from './handlers/hand-over';

/** Where CloudFront wants its certificates, web ACLs and deliveries of logs. */
export const EDGE_REGION = 'us-east-1';

/**
 * The part of a construct that stands in us-east-1, in a stack beside that of the construct, which is made once and
 * deployed after it. No data rests there: see StackRegionInsideResidency.
 */
export function edgeOf(construct: Construct): Construct {
  const home = Stack.of(construct);
  const id = `${home.node.id}Edge`;
  const parent = Stage.of(home) ?? home.node.root;
  const found = parent.node.tryFindChild(id);
  const edge = found && Stack.isStack(found) ? found : makeStack(parent, id, home);
  const path = construct.node.scopes.slice(home.node.scopes.length).map(({ node }) => node.id);
  return new Construct(edge, path.join('-'));
}

function makeStack(parent: Construct, id: string, home: Stack): Stack {
  const edge = new Stack(parent as Construct, id, {
    description: `What of ${home.node.path} has to stand beside CloudFront`,
    env: { region: EDGE_REGION, ...(Token.isUnresolved(home.account) ? {} : { account: home.account }) },
    terminationProtection: home.terminationProtection === true,
  });
  edge.addStackDependency(home);
  return edge;
}

/**
 * Values that are known only once the stack of a construct is deployed, for a stack in us-east-1: CloudFormation exports
 * nothing to another region. A function writes them there as parameters of Systems Manager.
 *
 * The CDK's own way (`crossRegionReferences`) would put a function into us-east-1, too.
 */
export function handOver<Values extends { readonly [Name in keyof Values]?: string }>(
  construct: Construct,
  edge: Construct,
  { dataClass, key }: { readonly dataClass: string; readonly key: kms.IKey },
  values: Values,
): Values {
  const { account, partition } = Stack.of(construct);
  const inner = new Construct(construct, 'HandOver');
  const prefix = `cdk-policy-blueprints/${uniqueName(construct, 200)}`;
  const parameters = Object.entries(values as Readonly<Record<string, string>>).map(
    ([name, value]) => [name, `/${prefix}/${name}`, value] as const,
  );
  inlineResource(inner, {
    does: `tell us-east-1 of ${construct.node.path}`,
    description: `Tells us-east-1 of ${construct.node.path}`,
    code: HAND_OVER,
    statement: new iam.PolicyStatement({
      actions: ['ssm:DeleteParameters', 'ssm:PutParameter'],
      resources: [
        Stack.of(construct).formatArn({
          service: 'ssm',
          region: '*',
          resource: 'parameter',
          resourceName: `${prefix}/*`,
        }),
      ],
    }),
    wildcard: 'traces belong to no resource that X-Ray would let a policy name',
    logClass: 'application',
    dataClass,
    key,
    functionId: 'Telling',
    resourceId: 'Told',
    resourceType: 'Custom::BlueprintsHandOver',
    properties: {
      Region: EDGE_REGION,
      Values: Object.fromEntries(parameters.map(([, parameter, value]) => [parameter, value])),
    },
  });
  const shown = (value: string, name: string): string => (Token.isUnresolved(value) ? `<AWS::${name}>` : value);
  const named = `arn:${shown(partition, 'Partition')}:ssm:*:${shown(account, 'AccountId')}:parameter/${prefix}/*`;
  acknowledgeCdkNag(inner, {
    [`AwsSolutions-IAM5[Resource::${named}]`]: 'the parameters of this construct alone, which are of one region',
  });
  return Object.fromEntries(
    parameters.map(([name, parameter]) => [name, StringParameter.valueForStringParameter(edge, parameter)]),
  ) as Values;
}
