// The code between the marks is in docs/start/platform-team.md; a test holds the two equal.
/// !show
import { App, Validations } from 'aws-cdk-lib/core';
import { BlueprintChecks, loadEngagement } from '../../lib';
import { OrdersStack } from './platform-stack.lit';

const engagement = loadEngagement('test/docs/engagement.yaml');
export const app = new App();
Validations.of(app).addPlugins(new BlueprintChecks(app, { engagement }));

new OrdersStack(app, 'Orders', { engagement, name: 'prod' });
/// !hide
