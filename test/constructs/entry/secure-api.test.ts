import { Match, type Template } from 'aws-cdk-lib/assertions';
import { Duration } from 'aws-cdk-lib/core';
import { SecureApi, type SecureApiProps } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';
import { apiIn } from '../subjects/entry';

const METHOD = 'AWS::ApiGateway::Method';
const STAGE = 'AWS::ApiGateway::Stage';
const OBJECTIVE = 'AWS::ApplicationSignals::ServiceLevelObjective';

const template = (place?: Place, props?: Partial<SecureApiProps>): Template =>
  templateOf((stack) => apiIn(stack, 'Api', props), place);

const methods = (result: Template): { readonly HttpMethod: string; readonly AuthorizationType: string }[] =>
  Object.values(result.findResources(METHOD)).map(({ Properties }) => Properties as never);

describe.each(Object.entries(FLAGS))('SecureApi with flags: %s', (_, flags) => {
  test('asks every method for a token, and checks what comes with it', () => {
    const result = template({ flags });
    expect(methods(result).map(({ AuthorizationType }) => AuthorizationType)).toEqual([
      'COGNITO_USER_POOLS',
      'COGNITO_USER_POOLS',
    ]);
    result.hasResourceProperties(METHOD, {
      HttpMethod: 'POST',
      RequestValidatorId: Match.anyValue(),
      RequestModels: { $default: Match.anyValue() },
    });
    result.hasResourceProperties(METHOD, {
      HttpMethod: 'GET',
      RequestParameters: { 'method.request.querystring.page': false },
    });
    result.hasResourceProperties('AWS::ApiGateway::RequestValidator', {
      ValidateRequestBody: true,
      ValidateRequestParameters: true,
    });
    result.hasResourceProperties('AWS::ApiGateway::Authorizer', {
      Type: 'COGNITO_USER_POOLS',
      ProviderARNs: [{ 'Fn::GetAtt': [Match.stringLikeRegexp('^UsersPool'), 'Arn'] }],
    });
  });

  test('takes TLS 1.2 or newer alone', () => {
    template({ flags }).hasResourceProperties('AWS::ApiGateway::RestApi', {
      EndpointConfiguration: { Types: ['REGIONAL'] },
      SecurityPolicy: 'SecurityPolicy_TLS13_1_2_PQ_2025_09',
      EndpointAccessMode: 'STRICT',
    });
  });

  test('logs who calls and what fails, but no content; traces and throttles', () => {
    template({ flags }).hasResource(STAGE, {
      DependsOn: Match.arrayWith([
        Match.stringLikeRegexp('^ApiAccount'),
        Match.stringLikeRegexp('^ApiExecutionLogGroup'),
      ]),
      Properties: {
        StageName: 'prod',
        TracingEnabled: true,
        AccessLogSetting: {
          DestinationArn: Match.anyValue(),
          Format: Match.not(Match.stringLikeRegexp('authorization|header|querystring|body')),
        },
        MethodSettings: [
          {
            HttpMethod: '*',
            ResourcePath: '/*',
            LoggingLevel: 'ERROR',
            DataTraceEnabled: false,
            MetricsEnabled: true,
            ThrottlingRateLimit: 50,
            ThrottlingBurstLimit: 100,
          },
        ],
      },
    });
  });

  test('declares the log group that API Gateway would make without a key', () => {
    const result = template({ flags });
    const [id] = logicalIds(result, 'AWS::ApiGateway::RestApi');
    result.hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: { 'Fn::Join': ['', ['API-Gateway-Execution-Logs_', { Ref: id }, '/prod']] },
      KmsKeyId: Match.anyValue(),
    });
  });

  test('stands behind a firewall that logs without tokens', () => {
    const result = template({ flags });
    result.hasResourceProperties('AWS::WAFv2::WebACLAssociation', { ResourceArn: Match.anyValue() });
    result.hasResourceProperties('AWS::WAFv2::WebACL', {
      Scope: 'REGIONAL',
      Rules: Match.arrayWith([
        Match.objectLike({
          Action: { Block: {} },
          Statement: { RateBasedStatement: { AggregateKeyType: 'IP', EvaluationWindowSec: 300, Limit: 1000 } },
        }),
        Match.objectLike({ Name: 'AWSManagedRulesCommonRuleSet', OverrideAction: { None: {} } }),
      ]),
    });
    result.hasResourceProperties('AWS::WAFv2::LoggingConfiguration', {
      RedactedFields: [{ SingleHeader: { Name: 'authorization' } }, { SingleHeader: { Name: 'cookie' } }],
    });
    const [logging] = Object.values(result.findResources('AWS::WAFv2::LoggingConfiguration'));
    expect(JSON.stringify(logging)).toContain(':log-group:aws-waf-logs-');
    const [stage] = Object.values(result.findResources(STAGE));
    expect(JSON.stringify(stage)).toContain('"ApiAccessLogGroup');
  });

  test('keeps its logical ids', () => {
    const result = template({ flags });
    const own = (type: string): string[] => logicalIds(result, type).filter((id) => id.startsWith('Api'));
    expect(own('AWS::KMS::Key')).toEqual(['ApiKey8D6E7A17']);
    expect(own('AWS::Logs::LogGroup')).toEqual([
      'ApiAccessLogGroup034A3A20',
      'ApiExecutionLogGroup09A8DB55',
      'ApiFirewallLogsLogGroupF22286A8',
    ]);
    expect(own('AWS::ApiGateway::RestApi')).toEqual(['ApiCD79AAA0']);
  });
});

test('tells browsers what an answer of its own is for', () => {
  const result = template({}, { origins: ['https://acme.example'] });
  const headers = [...Object.entries(SecureApi.HEADERS), ['Access-Control-Allow-Origin', 'https://acme.example']];
  for (const ResponseType of ['DEFAULT_4XX', 'DEFAULT_5XX']) {
    result.hasResourceProperties('AWS::ApiGateway::GatewayResponse', {
      ResponseType,
      ResponseParameters: Object.fromEntries(
        headers.map(([name, value]) => [`gatewayresponse.header.${String(name)}`, `'${String(value)}'`]),
      ) as Record<string, string>,
    });
  }
});

test('answers preflight requests of the named origins alone, and of none by default', () => {
  const options = (result: Template) => methods(result).filter(({ HttpMethod }) => HttpMethod === 'OPTIONS');
  const named = options(template({}, { origins: ['https://acme.example'] }));
  expect(named).not.toEqual([]);
  expect(JSON.stringify(named)).toContain("'https://acme.example'");
  expect(JSON.stringify(named)).not.toContain("'*'");
  expect(options(template())).toEqual([]);
});

test('promises something in production alone', () => {
  const result = template({}, { serviceLevel: { availability: 99.5, latency: Duration.millis(800) } });
  result.hasResourceProperties(OBJECTIVE, {
    RequestBasedSli: Match.anyValue(),
    Goal: { AttainmentGoal: 99.5, Interval: { RollingInterval: { Duration: 30, DurationUnit: 'DAY' } } },
  });
  result.hasResourceProperties(OBJECTIVE, { Sli: { MetricThreshold: 800, ComparisonOperator: 'LessThanOrEqualTo' } });
  template({ environment: 'stage' }).resourceCountIs(OBJECTIVE, 0);
});

const refusals: readonly (readonly [string, Partial<SecureApiProps>, string])[] = [
  [
    'any origin',
    { origins: ['*'] },
    "origins is '*'; allowed: origins such as https://portal.acme.example, see CIP-13.5",
  ],
  ['a path as an origin', { origins: ['https://acme.example/'] }, "origins is 'https://acme.example/'; allowed:"],
  ['an origin in clear', { origins: ['http://localhost'] }, "origins is 'http://localhost'; allowed:"],
  ['no rate', { requestsPerSecond: 0 }, 'requestsPerSecond is 0; allowed: a whole number from 1, see CIP-6.8'],
  ['less than WAF counts', { requestsPerAddress: 9 }, 'requestsPerAddress is 9; allowed: a whole number from 10'],
  [
    'a promise that nobody keeps',
    { serviceLevel: { availability: 100, latency: Duration.seconds(1) } },
    'serviceLevel is 100 %; allowed: above 0 and below 100 %, see SIP-OB.1',
  ],
  [
    'answers in no time',
    { serviceLevel: { availability: 99, latency: Duration.seconds(0) } },
    'serviceLevel is 0 seconds; allowed: a latency above 0, see SIP-OB.1',
  ],
];

test.each(refusals)('refuses %s', (_, props, message) => {
  expect(() => apiIn(stackIn(), 'Api', props)).toThrow(`prod/Stack/Api: ${message}`);
});
