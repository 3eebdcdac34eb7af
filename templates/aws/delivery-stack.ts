import { Stack } from 'aws-cdk-lib/core';
import { DeliveryPipeline, type EngagementApp, EnvironmentStage } from 'cdk-policy-blueprints/constructs';

/** The connections to the repository: somebody makes one in each account, confirms it, and writes its id here. */
const CONNECTIONS = {
  dev: '00000000-0000-0000-0000-000000000000',
  stage: '00000000-0000-0000-0000-000000000000',
  prod: '00000000-0000-0000-0000-000000000000',
} as const;

/** A pipeline in the account of each environment, so that none has a way into another. */
export function addPipelines(app: EngagementApp): void {
  app.forEachEnvironment((stage) => {
    const { name } = stage.environment;
    const { account, region } = app.engagement.environments[name];
    const beside = new EnvironmentStage(app, `delivery-${name}`, { engagement: app.engagement, name });
    new DeliveryPipeline(new Stack(beside, 'Delivery', { description: 'Deployment pipeline' }), 'Pipeline', {
      connectionArn: `arn:aws:codeconnections:${region}:${account}:connection/${CONNECTIONS[name]}`,
      repository: '{{repositoryPath}}',
      stages: [stage],
    });
  });
}
