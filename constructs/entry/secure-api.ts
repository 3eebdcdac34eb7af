import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type * as cognito from 'aws-cdk-lib/aws-cognito';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import type * as logs from 'aws-cdk-lib/aws-logs';
import * as wafv2 from 'aws-cdk-lib/aws-wafv2';
import { Duration, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { type Clause, cloudInfrastructure } from '../../lib/policies';
import { serviceHasObjective } from '../../lib/rules/alarms';
import {
  apiGatewayEndpointTls12,
  apiGatewayLogsNoContent,
  apiGatewayMethodAuthorised,
  apiGatewayRequestsValidated,
  apiGatewayStageLogsAccess,
  apiGatewayStageLogsExecution,
  apiGatewayStageThrottled,
  apiRequestsTraced,
} from '../../lib/rules/apigateway';
import {
  wafCoversEntryPoints,
  wafGroupsHaveRules,
  wafHasManagedRules,
  wafLimitsRates,
  wafLogsRedactCredentials,
  wafLogsRequests,
  wafReportsMetrics,
} from '../../lib/rules/waf';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { EncryptedLogGroup } from '../logs/encrypted-log-group';
import { uniqueName } from '../unique-name';
import { SECURITY_HEADERS } from './headers';
import { declareObjectives, demandLevel, ofRestApi, type ServiceLevel } from './service-level';
import { webAcl } from './web-acl';

/** What a `SecureApi` can be told. */
export interface SecureApiProps {
  /**
   * Class of what requests and answers carry, in kebab case, e.g. `confidential` (SIP-DH.1): that of the logs. Becomes
   * the tag `DataClassification`.
   */
  readonly dataClass: string;

  /** Who may call: users of this pool, e.g. that of a `UserDirectory` (CIP-4.3). */
  readonly userPool: cognito.IUserPool;

  /**
   * Origins that pages in a browser may call from, e.g. `https://portal.acme.example` (CIP-13.5). The functions behind
   * the API name them, too, in what they answer.
   *
   * @default - none
   */
  readonly origins?: readonly string[];

  /**
   * Requests a second that all callers together may make, from 1; twice as many at once (CIP-6.8). What is more is
   * answered with 429.
   *
   * @default 50
   */
  readonly requestsPerSecond?: number;

  /**
   * Requests that one address may make in five minutes, from 10 (CIP-6.8). What is more is answered with 403.
   *
   * @default 1000
   */
  readonly requestsPerAddress?: number;

  /**
   * What the API promises in production (SIP-OB.1).
   *
   * @default - 99.9 % of requests answered without an error of the server; 99 of 100 within a second
   */
  readonly serviceLevel?: ServiceLevel;

  /**
   * The key of the logs, of the same class and the same stack, since its policy names the API (CIP-6.4, SIP-DH.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;
}

/** What API Gateway checks of a request before it passes it on (SEC-3.3.3). */
export interface RequestShape {
  /**
   * What the JSON in the body has to look like, whatever content type it claims.
   *
   * @default - anything
   */
  readonly body?: apigateway.JsonSchema;

  /**
   * Names of parameters in the query, and whether a request has to have them.
   *
   * @default - none that it has to have
   */
  readonly query?: Readonly<Record<string, boolean>>;
}

/** TLS 1.2 with forward secrecy, 1.3, and 1.3 with keys that resist a quantum computer. */
const TLS = { securityPolicy: 'SecurityPolicy_TLS13_1_2_PQ_2025_09', endpointAccessMode: 'STRICT' } as const;

/** AWS's policy with what API Gateway needs to write to CloudWatch Logs. */
const LOGGING_POLICY = 'service-role/AmazonAPIGatewayPushToCloudWatchLogs';

/**
 * A REST API for the users of a pool: every method asks for a token and checks the request (CIP-4.3, SEC-3.3.3), a web
 * ACL stops known attacks and floods (CIP-6.1, CIP-6.8), calls come over TLS 1.2 or newer (CIP-7.5), and who called is
 * logged, and traced (CIP-6.2, CIP-8.1).
 */
export class SecureApi extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    ...EncryptedLogGroup.SATISFIES,
    apiGatewayEndpointTls12,
    apiGatewayLogsNoContent,
    apiGatewayMethodAuthorised,
    apiGatewayRequestsValidated,
    apiGatewayStageLogsAccess,
    apiGatewayStageLogsExecution,
    apiGatewayStageThrottled,
    apiRequestsTraced,
    serviceHasObjective,
    wafCoversEntryPoints,
    wafGroupsHaveRules,
    wafHasManagedRules,
    wafLimitsRates,
    wafLogsRedactCredentials,
    wafLogsRequests,
    wafReportsMetrics,
  ];

  /** Headers that API Gateway sets on errors of its own, and that functions behind it set on their answers. */
  public static readonly HEADERS: Readonly<Record<string, string>> = SECURITY_HEADERS;

  /** The API. */
  public readonly api: apigateway.IRestApi;

  /** Its address, which ends with a slash. */
  public readonly url: string;

  /** Who called, when, and what the answer was. */
  public readonly accessLogs: logs.ILogGroup;

  /** The key that encrypts its logs. */
  public readonly key: kms.IKey;

  private readonly restApi: apigateway.RestApi;
  private readonly authorizer: apigateway.IAuthorizer;
  private readonly validator: apigateway.IRequestValidator;

  public constructor(scope: Construct, id: string, props: SecureApiProps) {
    super(scope, id);
    const { dataClass, userPool, origins = [], requestsPerSecond = 50, requestsPerAddress = 1000 } = props;
    const { serviceLevel = { availability: 99.9, latency: Duration.seconds(1) } } = props;
    const rates = cloudInfrastructure.clauses['CIP-6.8'];
    this.demandOrigins(origins);
    this.demandFrom('requestsPerSecond', requestsPerSecond, 1, rates);
    this.demandFrom('requestsPerAddress', requestsPerAddress, 10, rates);
    demandLevel(this, serviceLevel);
    classify(this, dataClass);
    const environment = Environment.of(this);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    this.accessLogs = new EncryptedLogGroup(this, 'Access', { logClass: 'access', dataClass, key: this.key }).logGroup;
    this.restApi = this.makeApi(environment.name, origins, requestsPerSecond);
    this.keepExecutionLogs(environment.name, dataClass);
    this.authorizer = new apigateway.CognitoUserPoolsAuthorizer(this, 'Users', { cognitoUserPools: [userPool] });
    this.validator = this.restApi.addRequestValidator('Shape', {
      validateRequestBody: true,
      validateRequestParameters: true,
    });
    this.answerErrors(origins);
    const { attrArn: webAclArn } = webAcl(this, 'Firewall', {
      logs: { dataClass, key: this.key },
      requestsPerAddress,
    });
    const { stageArn: resourceArn } = this.restApi.deploymentStage;
    new wafv2.CfnWebACLAssociation(this, 'FirewallAssociation', { webAclArn, resourceArn });
    if (environment.production) {
      declareObjectives(
        this,
        ofRestApi(this.restApi.restApiName, this.restApi.deploymentStage.stageName),
        serviceLevel,
      );
    }
    // The CDK's class keeps its interface only as long as `exactOptionalPropertyTypes` is off.
    this.api = this.restApi as apigateway.IRestApi;
    this.url = this.restApi.url;
  }

  /**
   * Has a function answer a method of a path, e.g. `route('GET', '/items/{id}', items)`. Who calls stands in
   * `event.requestContext.authorizer.claims` of what the function is given.
   */
  public route(
    verb: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT',
    path: string,
    target: lambda.IFunction,
    { body, query = {} }: RequestShape = {},
  ): apigateway.Method {
    const resource = this.restApi.root.resourceForPath(path);
    const parameters = Object.entries(query).map(([name, isNeeded]) => [
      `method.request.querystring.${name}`,
      isNeeded,
    ]);
    return resource.addMethod(verb, new apigateway.LambdaIntegration(target, { allowTestInvoke: false }), {
      authorizationType: apigateway.AuthorizationType.COGNITO,
      authorizer: this.authorizer,
      requestValidator: this.validator,
      requestParameters: Object.fromEntries(parameters) as Record<string, boolean>,
      ...(body ? { requestModels: { $default: this.modelOf(verb, resource, body) } } : {}),
    });
  }

  private modelOf(verb: string, resource: apigateway.IResource, schema: apigateway.JsonSchema): apigateway.IModel {
    // Names of models are letters and digits.
    const modelName = `${verb}${resource.path}`.replace(/[^A-Za-z0-9]/g, '');
    return this.restApi.addModel(`Model${modelName}`, { modelName, contentType: 'application/json', schema });
  }

  private makeApi(stageName: string, origins: readonly string[], rate: number): apigateway.RestApi {
    const api = new apigateway.RestApi(this, 'Api', {
      restApiName: uniqueName(this, 128),
      description: this.node.path,
      endpointTypes: [apigateway.EndpointType.REGIONAL],
      cloudWatchRole: true,
      ...(origins.length > 0
        ? {
            defaultCorsPreflightOptions: {
              allowOrigins: [...origins],
              allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
              allowHeaders: ['Authorization', 'Content-Type'],
              maxAge: Duration.hours(1),
            },
          }
        : {}),
      deployOptions: {
        stageName,
        accessLogDestination: new apigateway.LogGroupLogDestination(this.accessLogs),
        accessLogFormat: ACCESS_LOG,
        loggingLevel: apigateway.MethodLoggingLevel.ERROR,
        dataTraceEnabled: false,
        metricsEnabled: true,
        tracingEnabled: true,
        throttlingRateLimit: rate,
        throttlingBurstLimit: rate * 2,
      },
    });
    Object.assign(api.node.defaultChild as apigateway.CfnRestApi, TLS);
    acknowledgeCdkNag(api, {
      [`AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${LOGGING_POLICY}]`]:
        'AWS keeps what API Gateway needs to write to CloudWatch Logs',
      APIGWCacheEnabledAndEncrypted: 'answers are those of one user, which no cache may hand to another',
      APIGWSSLEnabled: 'functions answer, which API Gateway calls by IAM; a client certificate is for servers',
    });
    return api;
  }

  /** API Gateway makes the log group itself, without key or end, unless it is there. */
  private keepExecutionLogs(stageName: string, dataClass: string): void {
    const logGroupName = `API-Gateway-Execution-Logs_${this.restApi.restApiId}/${stageName}`;
    const logging = { logClass: 'application', dataClass, key: this.key, logGroupName } as const;
    this.restApi.deploymentStage.node.addDependency(new EncryptedLogGroup(this, 'Execution', logging));
  }

  /** What API Gateway answers by itself, as to a request without a token. */
  private answerErrors(origins: readonly string[]): void {
    const [origin, ...others] = origins;
    // It cannot look up which of several origins a request came from.
    const allowed = origin !== undefined && others.length === 0 ? { 'Access-Control-Allow-Origin': origin } : {};
    const headers = Object.entries({ ...SECURITY_HEADERS, ...allowed }).map(([name, value]) => [name, `'${value}'`]);
    for (const type of [apigateway.ResponseType.DEFAULT_4XX, apigateway.ResponseType.DEFAULT_5XX]) {
      const responseHeaders = Object.fromEntries(headers) as Record<string, string>;
      this.restApi.addGatewayResponse(type.responseType, { type, responseHeaders });
    }
  }

  private demandOrigins(origins: readonly string[]): void {
    const { production } = Environment.of(this);
    const isFine = (origin: string): boolean =>
      Token.isUnresolved(origin) ||
      /^https:\/\/[a-z0-9.-]+(:\d+)?$/i.test(origin) ||
      (!production && /^http:\/\/localhost(:\d+)?$/.test(origin));
    const wrong = origins.find((origin) => !isFine(origin));
    if (wrong === undefined) return;
    const allowed = `origins such as https://portal.acme.example${production ? '' : ', or http://localhost'}`;
    throw invalidProp(this, 'origins', `'${wrong}'`, allowed, cloudInfrastructure.clauses['CIP-13.5']);
  }

  private demandFrom(prop: string, value: number, least: number, clause: Clause): void {
    if (Token.isUnresolved(value) || (Number.isInteger(value) && value >= least)) return;
    throw invalidProp(this, prop, String(value), `a whole number from ${String(least)}`, clause);
  }
}

const context = apigateway.AccessLogField;

/** Who called what, and how it ended; no token, no body, no query. */
const ACCESS_LOG = apigateway.AccessLogFormat.custom(
  JSON.stringify({
    requestId: context.contextRequestId(),
    time: context.contextRequestTime(),
    user: context.contextAuthorizerClaims('sub'),
    ip: context.contextIdentitySourceIp(),
    method: context.contextHttpMethod(),
    path: context.contextResourcePath(),
    status: context.contextStatus(),
    latency: context.contextResponseLatency(),
    length: context.contextResponseLength(),
    error: context.contextErrorResponseType(),
    firewall: context.contextWafResponseCode(),
    trace: context.contextXrayTraceId(),
  }),
);
