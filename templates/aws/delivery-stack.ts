import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  DeliveryArtifacts,
  DeliveryPipeline,
  type EngagementApp,
  EnvironmentStage,
} from 'cdk-policy-blueprints/constructs';

/** The connections to the repository: somebody makes one in each account, confirms it, and writes its id here. */
const CONNECTIONS = {
  dev: '00000000-0000-0000-0000-000000000000',
  stage: '00000000-0000-0000-0000-000000000000',
  prod: '00000000-0000-0000-0000-000000000000',
} as const;

/** What the stack delivery-prod/Elsewhere puts out, which is deployed before the pipeline of prod. */
const ELSEWHERE = { bucketName: 'to-be-filled-in', keyId: '00000000-0000-0000-0000-000000000000' };

/** Artifacts for the stacks in the recovery region. */
class ElsewhereStack extends Stack {
  public constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const { bucket, key } = new DeliveryArtifacts(this, 'Artifacts');
    new CfnOutput(this, 'BucketName', { value: bucket.bucketName });
    new CfnOutput(this, 'KeyId', { value: key.keyId });
  }
}

/** A pipeline in the account of each environment, so that none has a way into another. */
export function addPipelines(app: EngagementApp): void {
  app.forEachEnvironment((stage) => {
    const { name } = stage.environment;
    const { account, region, recoveryRegion } = app.engagement.environments[name];
    const beside = new EnvironmentStage(app, `delivery-${name}`, { engagement: app.engagement, name });
    const stack = new Stack(beside, 'Delivery', { description: 'Deployment pipeline' });
    const elsewhere = recoveryRegion && {
      [recoveryRegion]: Bucket.fromBucketAttributes(stack, 'Elsewhere', {
        bucketName: ELSEWHERE.bucketName,
        region: recoveryRegion,
        encryptionKey: Key.fromKeyArn(
          stack,
          'ElsewhereKey',
          `arn:aws:kms:${recoveryRegion}:${account}:key/${ELSEWHERE.keyId}`,
        ),
      }),
    };
    if (recoveryRegion) {
      new ElsewhereStack(beside, 'Elsewhere', {
        description: 'Artifacts for the recovery region',
        env: { account, region: recoveryRegion },
      });
    }
    new DeliveryPipeline(stack, 'Pipeline', {
      connectionArn: `arn:aws:codeconnections:${region}:${account}:connection/${CONNECTIONS[name]}`,
      repository: '{{repositoryPath}}',
      stages: [stage],
      ...(elsewhere && { artifactsElsewhere: elsewhere }),
    });
  });
}
