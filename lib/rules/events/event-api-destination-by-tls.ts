import { compliant, defineRule, every, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { isAnything } from '../iam/placeholders';

const ENDPOINTS = ['InvocationEndpoint', 'AuthParameters.OAuthParameters.AuthorizationEndpoint'];

export const eventApiDestinationByTls = defineRule({
  id: 'EventApiDestinationByTls',
  title: 'EventBridge calls APIs by TLS',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
    cloudInfrastructure.clauses['CIP-10'],
  ],
  severity: 'error',
  severityReason: 'events and credentials would leave AWS in clear',
  risk: 'Everybody on the way can read the events, and the credentials that are sent with them.',
  remedy: 'Name the endpoint by an `https://` URL.',
  cannotTell: 'the endpoint is a parameter without a default',
  references: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html'],
  resources: ['AWS::Events::ApiDestination', 'AWS::Events::Connection'],
  check: (resource) =>
    every(
      ENDPOINTS.map((path) => resource.at(path))
        .filter((endpoint) => endpoint.isPresent)
        .map((endpoint) => {
          if (/^https:\/\//i.test(endpoint.text ?? '')) return compliant;
          if (isAnything(endpoint)) return undecidable(endpoint);
          return violation(`requests go to ${endpoint.orAbsent()}`, endpoint);
        }),
    ),
});
