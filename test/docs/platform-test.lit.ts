// The code between the marks is in docs/start/platform-team.md; a test holds the two equal.
/// !show
import { App } from 'aws-cdk-lib/core';
import { BlueprintChecks, failingFindings, loadEngagement } from '../../lib';
import { OrdersStack } from './platform-stack.lit';

test.each(['dev', 'stage', 'prod'] as const)('the orders of %s keep the policies', (name) => {
  const engagement = loadEngagement('test/docs/engagement.yaml');
  const app = new App();
  const stack = new OrdersStack(app, 'Orders', { engagement, name });
  expect(failingFindings(new BlueprintChecks(app, { engagement }).checkScope(stack))).toEqual([]);
});
/// !hide
