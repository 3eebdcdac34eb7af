import { apiGatewayStageLogsAccess } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const destination = { DestinationArn: 'arn:aws:logs:eu-west-1:111111111111:log-group:api' };
const V2 = 'AWS::ApiGatewayV2::Stage';

ruleTable(apiGatewayStageLogsAccess, {
  compliant: [
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
});
