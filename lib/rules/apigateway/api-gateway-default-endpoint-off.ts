import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { REST_API, V2_API } from './stages';

export const apiGatewayDefaultEndpointOff = defineRule({
  id: 'ApiGatewayDefaultEndpointOff',
  title: 'API with a domain of its own cannot be called past that domain',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
  ],
  severity: 'warning',
  severityReason: 'authorisation holds at both addresses; what stands before the domain does not',
  risk: 'Callers go past what stands before the domain, and the address of API Gateway still takes TLS 1.0.',
  remedy: 'Set `disableExecuteApiEndpoint: true`. An API without a domain of its own is not concerned.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-disable-default-endpoint.html'],
  resources: [REST_API, V2_API],
  check: (api) => {
    const mappings = api.referrers(
      'AWS::ApiGateway::BasePathMapping',
      'AWS::ApiGateway::BasePathMappingV2',
      'AWS::ApiGatewayV2::ApiMapping',
    );
    return mappings.length > 0
      ? demandOn(api.at('DisableExecuteApiEndpoint'), 'disabling of the default endpoint')
      : ignored;
  },
});
