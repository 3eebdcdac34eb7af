import { cognitoClientRedirectsOverTls } from '../../../lib/rules/cognito';
import { ruleTable } from '../../../lib/testing';
import { elsewhere, parameters } from './documents';

ruleTable(cognitoClientRedirectsOverTls, {
  empty: { verdict: 'compliant', because: 'a client without addresses sends nobody anywhere' },
  compliant: [
    { name: 'TLS', properties: { CallbackURLs: ['https://shop.example.com/in'] }, remedy: true },
    { name: 'an app on the device', properties: { CallbackURLs: ['shop://in'] } },
    {
      name: 'the own machine outside production',
      properties: { CallbackURLs: ['http://localhost:3000/in'] },
      stack: elsewhere,
    },
    {
      name: 'a host that is a parameter',
      properties: { LogoutURLs: [{ 'Fn::Sub': 'https://${X}/out' }] },
      template: parameters('X'),
    },
  ],
  violation: [
    {
      name: 'plain HTTP',
      properties: { CallbackURLs: ['https://shop.example.com', 'http://shop.example.com'] },
      found: 'users are sent back to http://shop.example.com',
      path: 'Properties.CallbackURLs.1',
    },
    {
      name: 'plain HTTP outside production',
      properties: { LogoutURLs: ['http://localhost.example.com'] },
      stack: elsewhere,
      found: /^users/,
    },
    {
      name: 'the own machine in production',
      properties: { DefaultRedirectURI: 'http://localhost' },
      found: /in production$/,
    },
  ],
  undecidable: [
    {
      name: 'the setting is a parameter',
      properties: { CallbackURLs: [{ Ref: 'X' }] },
      template: parameters('X'),
      path: 'Properties.CallbackURLs.0',
    },
  ],
});
