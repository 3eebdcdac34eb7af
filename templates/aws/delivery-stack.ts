import { Stack } from 'aws-cdk-lib/core';
import { DeliveryPipeline, type EngagementApp, EnvironmentStage } from 'cdk-policy-blueprints/constructs';

/** The connection to the repository: somebody makes it in the account of prod, and confirms it there. */
const CONNECTION = 'arn:aws:codeconnections:{{region}}:{{accountProd}}:connection/00000000-0000-0000-0000-000000000000';

/** The pipeline, in the account of prod: what deploys to production is out of reach of dev and stage. */
export function addPipeline(app: EngagementApp): void {
  const { engagement, stages } = app;
  const stage = new EnvironmentStage(app, 'delivery', { engagement, name: 'prod' });
  const stack = new Stack(stage, 'Delivery', { description: 'Deployment pipeline' });
  new DeliveryPipeline(stack, 'Pipeline', { connectionArn: CONNECTION, repository: '{{repositoryPath}}', stages });
}
