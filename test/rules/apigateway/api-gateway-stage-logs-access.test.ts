import { apiGatewayStageLogsAccess } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const destination = { DestinationArn: 'arn:aws:logs:eu-west-1:111111111111:log-group:api' };
const V2 = 'AWS::ApiGatewayV2::Stage';

ruleTable(apiGatewayStageLogsAccess, {
  compliant: [
    {
      name: 'a stage inside a deployment',
      type: 'AWS::ApiGateway::Deployment',
      properties: {
        StageName: 'prod',
        StageDescription: { AccessLogSetting: { DestinationArn: 'arn:aws:logs:eu-west-1:111111111111:log-group:api' } },
      },
    },
    {
      name: 'a stage inside a deployment, beside a stage of another name',
      type: 'AWS::ApiGateway::Deployment',
      properties: { StageName: 'prod', StageDescription: { AccessLogSetting: destination } },
      others: {
        Stage: { Type: 'AWS::ApiGateway::Stage', Properties: { DeploymentId: { Ref: 'Subject' }, StageName: 'dev' } },
      },
    },
    { name: 'a log group', properties: { AccessLogSetting: destination }, remedy: true },
    { name: 'an HTTP API', type: V2, properties: { AccessLogSettings: destination } },
    {
      name: 'an API of the Serverless Application Model',
      type: 'AWS::Serverless::Api',
      properties: { AccessLogSetting: destination },
    },
    {
      name: 'an HTTP API of the Serverless Application Model, as the CDK has it',
      type: 'AWS::Serverless::HttpApi',
      properties: { AccessLogSetting: destination },
    },
    {
      name: 'an HTTP API of the Serverless Application Model',
      type: 'AWS::Serverless::HttpApi',
      properties: { AccessLogSettings: destination },
    },
  ],
  violation: [
    {
      name: 'a deployment that no stage serves',
      type: 'AWS::ApiGateway::Deployment',
      found: 'access log has no destination',
    },
    {
      name: 'nothing is set',
      found: 'access log has no destination',
      path: 'Properties.AccessLogSetting.DestinationArn',
    },
    {
      name: 'a format alone',
      properties: { AccessLogSetting: { Format: '$context.requestId' } },
      found: /no destination/,
    },
    {
      name: 'the setting of a REST API at an HTTP API',
      type: V2,
      properties: { AccessLogSetting: destination },
      found: /no/,
    },
  ],
  undecidable: [
    {
      name: 'the setting is an import',
      properties: { AccessLogSetting: { 'Fn::ImportValue': 'Setting' } },
      path: 'Properties.AccessLogSetting',
    },
  ],
  ignored: [
    {
      name: 'a deployment that a stage of the same name serves',
      type: 'AWS::ApiGateway::Deployment',
      properties: { StageName: 'prod' },
      others: {
        Stage: { Type: 'AWS::ApiGateway::Stage', Properties: { DeploymentId: { Ref: 'Subject' }, StageName: 'prod' } },
      },
    },
    {
      name: 'a deployment that a stage serves',
      type: 'AWS::ApiGateway::Deployment',
      others: { Stage: { Type: 'AWS::ApiGateway::Stage', Properties: { DeploymentId: { Ref: 'Subject' } } } },
    },
  ],
});
