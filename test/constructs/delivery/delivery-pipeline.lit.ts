// The code between the marks is the example of docs/constructs/delivery-pipeline.md; a test holds the two equal.
/// !show
import { Stack } from 'aws-cdk-lib/core';
import { DeliveryPipeline, type EngagementApp, EnvironmentStage } from '../../../constructs';

/** A pipeline in the account of each environment. Call it last, when everything else is in the stages. */
export function addPipelines(app: EngagementApp): void {
  app.forEachEnvironment((stage) => {
    const { name } = stage.environment;
    const beside = new EnvironmentStage(app, `delivery-${name}`, { engagement: app.engagement, name });
    const { account, region } = app.engagement.environments[name];
    new DeliveryPipeline(new Stack(beside, 'Delivery'), 'Pipeline', {
      connectionArn: `arn:aws:codeconnections:${region}:${account}:connection/aEXAMPLE-8aad-4d5d-8878-dfcab0bc441f`,
      repository: 'acme/portal',
      stages: [stage],
    });
  });
}
/// !hide
