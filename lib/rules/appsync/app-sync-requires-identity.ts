import { defineRule, every, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { EVENT_API, GRAPHQL_API } from './apis';

export const appSyncRequiresIdentity = defineRule({
  id: 'AppSyncRequiresIdentity',
  title: 'AppSync API asks callers who they are, not for a key alone',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.3'],
    security.clauses['SEC-3.3.3'],
    cloudInfrastructure.clauses['CIP-13.5'],
  ],
  severity: 'error',
  severityReason: 'a key that every client carries is public, yet an API meant to be public can be approved',
  risk: 'The key stands in every browser and app, so that anybody can query the API.',
  remedy:
    'Set `authorizationType: AuthorizationType.USER_POOL`, `IAM`, `OIDC` or `LAMBDA` as default, and `API_KEY` in no ' +
    'additional mode.',
  cannotTell: 'a type of authentication is a parameter without a default',
  references: ['https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html'],
  resources: [GRAPHQL_API, EVENT_API],
  check: (api) => {
    if (api.type === EVENT_API) {
      const providers = api.at('EventConfig.AuthProviders');
      if (providers.items.length === 0) return violation('authentication is absent', providers);
      return every(providers.items.map((provider) => judge(provider.at('AuthType'))));
    }
    const additional = api.at('AdditionalAuthenticationProviders').items;
    return every([api.properties, ...additional].map((provider) => judge(provider.at('AuthenticationType'))));
  },
});

const judge = (type: Value): Outcome =>
  demand(
    type,
    (each) => each.is('AMAZON_COGNITO_USER_POOLS', 'AWS_IAM', 'OPENID_CONNECT', 'AWS_LAMBDA'),
    (each) => `authentication is ${each.orAbsent()}, allowed are user pools, IAM, OpenID Connect and Lambda`,
  );
