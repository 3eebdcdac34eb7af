import { compliant, defineRule, ignored, undecidable, violation, type Outcome, type ResourceView } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { judgeDefinition } from './open-api';
import { judgePolicy } from './resource-policy';
import { REST_API, V2_API } from './stages';

const OVERRIDES = 'AWS::ApiGatewayV2::ApiGatewayManagedOverrides';

export const apiGatewayDefinitionAuthorised = defineRule({
  id: 'ApiGatewayDefinitionAuthorised',
  title: 'API of an OpenAPI definition, or of a quick create, asks callers who they are',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.3'],
    security.clauses['SEC-3.3.3'],
    cloudInfrastructure.clauses['CIP-13.5'],
  ],
  severity: 'error',
  severityReason: 'the whole internet can call the operation, yet one meant to be public can be approved',
  risk: 'Anybody calls the operation. An API key does not help: every client carries it, and it names nobody.',
  remedy:
    'Give the definition `security` with a scheme that has `x-amazon-apigateway-authorizer` or ' +
    '`x-amazon-apigateway-authtype: awsSigv4`. In place of a quick create (`target`) declare routes with an authoriser.',
  cannotTell: 'the definition lies in S3, or is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop.html',
  ],
  cdkNag: ['AwsSolutions-APIG4'],
  resources: [REST_API, V2_API],
  check: (api) => {
    if (api.type === V2_API && api.at('Target').isPresent) return judgeQuickCreate(api);
    const body = api.at('Body');
    const remote = api.at('BodyS3Location');
    if (body.isAbsent && remote.isAbsent) return ignored;
    const policy = api.type === REST_API ? judgePolicy(api) : undefined;
    if (policy?.kind === 'compliant' || policy?.kind === 'undecidable') return policy;
    return remote.isPresent ? undecidable(remote) : judgeDefinition(body);
  },
});

function judgeQuickCreate(api: ResourceView): Outcome {
  const isOverridden = api
    .referrers(OVERRIDES)
    .some((overrides) => overrides.at('Route.AuthorizationType').is('JWT', 'AWS_IAM', 'CUSTOM'));
  return isOverridden ? compliant : violation('quick create makes a route without authorisation', api.at('Target'));
}
