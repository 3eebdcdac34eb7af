import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { judgePolicy } from './resource-policy';

export const apiGatewayMethodAuthorised = defineRule({
  id: 'ApiGatewayMethodAuthorised',
  title: 'REST API method asks callers who they are',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.3'],
    security.clauses['SEC-3.3.3'],
    cloudInfrastructure.clauses['CIP-13.5'],
  ],
  severity: 'error',
  severityReason: 'the whole internet can call the method, yet one meant to be public can be approved',
  risk: 'Anybody calls the method. An API key does not help: every client carries it, and it names nobody.',
  remedy:
    'Set `authorizer` (Cognito, Lambda) or `authorizationType: AuthorizationType.IAM`, for all methods at once in ' +
    '`defaultMethodOptions`; or close the API by a resource `policy`. Preflight requests (`OPTIONS`) are not concerned.',
  cannotTell: 'the type, or the resource policy of the API, is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html',
  ],
  cdkNag: ['AwsSolutions-APIG4'],
  resources: ['AWS::ApiGateway::Method'],
  check: (method) => {
    if (/^options$/i.test(method.at('HttpMethod').literal ?? '')) return ignored;
    const type = method.at('AuthorizationType');
    if (type.isDeployTime) return undecidable(type);
    if (type.is('AWS_IAM', 'CUSTOM', 'COGNITO_USER_POOLS')) return compliant;
    const api = method.at('RestApiId');
    const policy = api.target && judgePolicy(api.target);
    if (policy?.kind === 'compliant') return compliant;
    if (policy?.kind === 'undecidable') return undecidable(api);
    const key = method.at('ApiKeyRequired').isTrue ? ', and an API key names nobody' : '';
    return violation(`authorisation is ${type.orAbsent()}${key}`, type);
  },
});
