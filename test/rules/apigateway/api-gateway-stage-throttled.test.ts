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

ruleTable(apiGatewayStageThrottled, {
  compliant: [
    { name: 'rate and burst of all methods', properties: stage(limits()), remedy: true },
    { name: 'an HTTP API', type: V2, properties: { DefaultRouteSettings: limits('100') } },
    { name: 'a usage plan', others: plan({ RateLimit: 100, BurstLimit: 50 }) },
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
    { name: 'a usage plan with a quota alone', others: plan({}), found: /is absent/ },
  ],
  undecidable: [
    {
      name: 'a limit is a parameter',
      properties: stage(limits({ Ref: 'Limit' })),
      template: { Parameters: { Limit: { Type: 'Number' } } },
      path: 'Properties.MethodSettings.0.ThrottlingRateLimit',
    },
  ],
});
