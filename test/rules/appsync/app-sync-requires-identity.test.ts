import { appSyncRequiresIdentity } from '../../../lib/rules/appsync';
import { ruleTable } from '../../../lib/testing';

const api = (AuthenticationType: unknown, ...others: readonly unknown[]) => ({
  AuthenticationType,
  ...(others.length === 0
    ? {}
    : { AdditionalAuthenticationProviders: others.map((type) => ({ AuthenticationType: type })) }),
});
const EVENTS = 'AWS::AppSync::Api';
const events = (...types: readonly unknown[]) => ({
  EventConfig: { AuthProviders: types.map((AuthType) => ({ AuthType })) },
});

ruleTable(appSyncRequiresIdentity, {
  compliant: [
    { name: 'a user pool', properties: api('AMAZON_COGNITO_USER_POOLS'), remedy: true },
    { name: 'OpenID Connect', properties: api('OPENID_CONNECT') },
    { name: 'an API of events', type: EVENTS, properties: events('AWS_LAMBDA') },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'authentication is absent, allowed are user pools, IAM, OpenID Connect and Lambda',
      path: 'Properties.AuthenticationType',
    },
    { name: 'a key', properties: api('API_KEY'), found: /is API_KEY/ },
    {
      name: 'a key besides',
      properties: api('AWS_IAM', 'API_KEY'),
      found: /is API_KEY/,
      path: 'Properties.AdditionalAuthenticationProviders.0.AuthenticationType',
    },
    { name: 'an API of events with a key', type: EVENTS, properties: events('AWS_IAM', 'API_KEY'), found: /API_KEY/ },
    { name: 'an API of events without any', type: EVENTS, found: 'authentication is absent' },
  ],
  undecidable: [
    {
      name: 'the type is a parameter',
      properties: api({ Ref: 'Type' }),
      template: { Parameters: { Type: { Type: 'String' } } },
      path: 'Properties.AuthenticationType',
    },
  ],
});
