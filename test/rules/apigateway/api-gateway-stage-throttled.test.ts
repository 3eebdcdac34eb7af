import { apiGatewayStageThrottled } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const all = { HttpMethod: '*', ResourcePath: '/*' };
const limits = (ThrottlingRateLimit: unknown = 100, ThrottlingBurstLimit: unknown = 50) => ({
  ThrottlingRateLimit,
  ThrottlingBurstLimit,
});
const stage = (settings: object, ...others: readonly object[]) => ({
  MethodSettings: [{ ...all, ...settings }, ...others],
});
const V2 = 'AWS::ApiGatewayV2::Stage';
const plan = (Throttle: object) => ({
  Plan: { Type: 'AWS::ApiGateway::UsagePlan', Properties: { ApiStages: [{ Stage: { Ref: 'Subject' } }], Throttle } },
});

const named = (Stage: string, ApiId = 'a1b2c3d4e5') => ({
  Plan: { Type: 'AWS::ApiGateway::UsagePlan', Properties: { ApiStages: [{ ApiId, Stage }] } },
});

ruleTable(apiGatewayStageThrottled, {
  compliant: [
    { name: 'rate and burst of all methods', properties: stage(limits()), remedy: true },
    { name: 'an HTTP API', type: V2, properties: { DefaultRouteSettings: limits('100') } },
    { name: 'a usage plan, whose limits another rule judges', others: plan({}) },
    {
      name: 'a usage plan that spells its name',
      properties: { RestApiId: 'a1b2c3d4e5', StageName: 'prod' },
      others: named('prod'),
    },
    {
      name: 'a usage plan that spells its name, of an API whose id is filled in',
      properties: { RestApiId: '$API', StageName: 'prod' },
      others: named('prod', '{{api}}'),
    },
    {
      name: 'a stage inside a deployment',
      type: 'AWS::ApiGateway::Deployment',
      properties: { StageName: 'prod', StageDescription: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 50 } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'ThrottlingRateLimit of all methods is absent, allowed is a positive number' },
    { name: 'a rate without a burst', properties: stage({ ThrottlingRateLimit: 100 }), found: /BurstLimit of all/ },
    {
      name: 'no limit, by -1',
      properties: stage(limits(-1)),
      found: 'ThrottlingRateLimit is -1, allowed is a positive number',
    },
    {
      name: 'one method without a limit',
      properties: stage(limits(), { HttpMethod: 'GET', ResourcePath: '/orders', ThrottlingRateLimit: -1 }),
      found: /is -1/,
      path: 'Properties.MethodSettings.1.ThrottlingRateLimit',
    },
    { name: 'an HTTP API', type: V2, found: 'ThrottlingRateLimit is absent, allowed is a positive number' },
    {
      name: 'one route without a limit',
      type: V2,
      properties: { DefaultRouteSettings: limits(), RouteSettings: { 'GET /': { ThrottlingRateLimit: -1 } } },
      found: /is -1/,
    },
    {
      name: 'a deployment that no stage serves',
      type: 'AWS::ApiGateway::Deployment',
      found: /ThrottlingRateLimit of all methods is absent/,
    },
    {
      name: 'a usage plan for a stage of another name',
      properties: { RestApiId: 'a1b2c3d4e5', StageName: 'prod' },
      others: named('dev'),
      found: /is absent/,
    },
    {
      name: 'a usage plan for a stage of another API',
      properties: { RestApiId: 'a1b2c3d4e5', StageName: 'prod' },
      others: named('prod', 'f6g7h8i9j0'),
      found: /is absent/,
    },
  ],
  undecidable: [
    {
      name: 'a limit is a parameter',
      properties: stage(limits({ Ref: 'Limit' })),
      template: { Parameters: { Limit: { Type: 'Number' } } },
      path: 'Properties.MethodSettings.0.ThrottlingRateLimit',
    },
  ],
  ignored: [
    {
      name: 'a deployment that a stage serves',
      type: 'AWS::ApiGateway::Deployment',
      others: { Stage: { Type: 'AWS::ApiGateway::Stage', Properties: { DeploymentId: { Ref: 'Subject' } } } },
    },
  ],
});
