import { apiGatewayDeploymentStage } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const description = {
  AccessLogSetting: { DestinationArn: 'arn:aws:logs:eu-west-1:111111111111:log-group:api' },
  LoggingLevel: 'ERROR',
  ThrottlingRateLimit: 100,
  ThrottlingBurstLimit: 50,
};
const deployment = (StageDescription: object) => ({ StageName: 'prod', StageDescription });

ruleTable(apiGatewayDeploymentStage, {
  compliant: [{ name: 'everything is set', properties: deployment(description), remedy: true }],
  violation: [
    { name: 'a stage without settings', properties: { StageName: 'prod' }, found: 'access log has no destination' },
    {
      name: 'no execution log',
      properties: deployment({ ...description, LoggingLevel: 'OFF' }),
      found: 'LoggingLevel is OFF, allowed is ERROR or INFO',
      path: 'Properties.StageDescription.LoggingLevel',
    },
    {
      name: 'no limit',
      properties: deployment({ ...description, ThrottlingRateLimit: -1 }),
      found: /ThrottlingRateLimit is -1/,
    },
    {
      name: 'one method without a log',
      properties: deployment({
        ...description,
        MethodSettings: [{ HttpMethod: 'GET', ResourcePath: '/orders', LoggingLevel: 'OFF' }],
      }),
      found: /is OFF/,
    },
  ],
  undecidable: [
    {
      name: 'the description is an import',
      properties: deployment({ 'Fn::ImportValue': 'Description' }),
      path: 'Properties.StageDescription',
    },
  ],
  ignored: [
    {
      name: 'a stage of that name is a resource, and judged',
      properties: { StageName: 'prod' },
      others: {
        Stage: { Type: 'AWS::ApiGateway::Stage', Properties: { StageName: 'prod', DeploymentId: { Ref: 'Subject' } } },
      },
    },
  ],
  empty: { verdict: 'ignored', because: 'a deployment without a name of a stage makes none' },
});
