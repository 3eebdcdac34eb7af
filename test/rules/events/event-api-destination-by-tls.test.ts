import { eventApiDestinationByTls } from '../../../lib/rules/events/event-api-destination-by-tls';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const oauth = (AuthorizationEndpoint: unknown) => ({ AuthParameters: { OAuthParameters: { AuthorizationEndpoint } } });

ruleTable(eventApiDestinationByTls, {
  compliant: [
    { name: 'HTTPS', properties: { InvocationEndpoint: 'https://example.com' }, remedy: true },
    {
      name: 'a host that is not known yet',
      properties: { InvocationEndpoint: { 'Fn::Sub': 'https://${Host}/in' } },
      template: parameters('Host'),
    },
    { name: 'a connection', type: 'AWS::Events::Connection', properties: oauth('https://login.example.com') },
  ],
  violation: [
    {
      name: 'plain HTTP',
      properties: { InvocationEndpoint: 'http://example.com' },
      found: 'requests go to http://example.com',
      path: 'Properties.InvocationEndpoint',
    },
    {
      name: 'a login by plain HTTP',
      type: 'AWS::Events::Connection',
      properties: oauth('http://login.example.com'),
      found: 'requests go to http://login.example.com',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { InvocationEndpoint: { Ref: 'Where' } },
      template: parameters('Where'),
      path: 'Properties.InvocationEndpoint',
    },
  ],
  ignored: [
    { name: 'a connection by a key', type: 'AWS::Events::Connection', properties: { AuthorizationType: 'API_KEY' } },
  ],
  empty: { verdict: 'ignored', because: 'without an endpoint nothing is called' },
});
