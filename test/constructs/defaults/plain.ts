import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Trail } from 'aws-cdk-lib/aws-cloudtrail';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Repository } from 'aws-cdk-lib/aws-ecr';
import { FileSystem } from 'aws-cdk-lib/aws-efs';
import { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { Stream } from 'aws-cdk-lib/aws-kinesis';
import { Key } from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };

function vpcIn(stack: Stack): ec2.IVpc {
  return ec2.Vpc.fromVpcAttributes(stack, 'Network', {
    vpcId: 'vpc-1',
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    privateSubnetIds: ['subnet-1', 'subnet-2'],
    privateSubnetRouteTableIds: ['rtb-1', 'rtb-2'],
  });
}

/** Every class that has defaults, with no props but those that the CDK demands. */
export const PLAIN: Readonly<Record<string, (stack: Stack, id: string) => Construct>> = {
  ApplicationLoadBalancer: (stack, id) => new ApplicationLoadBalancer(stack, id, { vpc: vpcIn(stack) }),
  Bucket: (stack, id) => new Bucket(stack, id),
  DatabaseCluster: (stack, id) =>
    new rds.DatabaseCluster(stack, id, {
      engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_17_5 }),
      writer: rds.ClusterInstance.serverlessV2('Writer'),
      vpc: vpcIn(stack),
    }),
  DatabaseInstance: (stack, id) =>
    new rds.DatabaseInstance(stack, id, {
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17_5 }),
      vpc: vpcIn(stack),
    }),
  Distribution: (stack, id) =>
    new cloudfront.Distribution(stack, id, {
      defaultBehavior: { origin: new HttpOrigin('example.com') },
      additionalBehaviors: { '/api/*': { origin: new HttpOrigin('api.example.com') } },
    }),
  FileSystem: (stack, id) => new FileSystem(stack, id, { vpc: vpcIn(stack) }),
  Function: (stack, id) =>
    new lambda.Function(stack, id, {
      runtime: lambda.Runtime.NODEJS_LATEST,
      handler: 'index.handler',
      code: lambda.Code.fromInline('exports.handler = async () => {};'),
      environment: { STAGE: 'any' },
    }),
  Key: (stack, id) => new Key(stack, id),
  LogGroup: (stack, id) => new LogGroup(stack, id),
  Queue: (stack, id) => new Queue(stack, id),
  Repository: (stack, id) => new Repository(stack, id),
  Secret: (stack, id) => new Secret(stack, id),
  Stream: (stack, id) => new Stream(stack, id),
  Table: (stack, id) => new dynamodb.Table(stack, id, { partitionKey }),
  TableV2: (stack, id) => new dynamodb.TableV2(stack, id, { partitionKey }),
  Topic: (stack, id) => new Topic(stack, id),
  Trail: (stack, id) => new Trail(stack, id),
  Vpc: (stack, id) => new ec2.Vpc(stack, id, { availabilityZones: ['eu-central-1a', 'eu-central-1b'] }),
};
