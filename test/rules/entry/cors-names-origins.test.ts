import { corsNamesOrigins } from '../../../lib/rules/entry';
import { ruleTable } from '../../../lib/testing';

const URL = 'AWS::Lambda::Url';
const api = (AllowOrigins: unknown, AllowCredentials: unknown = true) => ({
  CorsConfiguration: { AllowOrigins, AllowCredentials },
});
const parameters = { Parameters: { Unknown: { Type: 'String' } } };

ruleTable(corsNamesOrigins, {
  compliant: [
    { name: 'named origins', properties: api(['https://shop.example']), remedy: true },
    { name: 'a function URL', type: URL, properties: { Cors: { AllowOrigins: ['https://shop.example'] } } },
  ],
  violation: [
    {
      name: 'any origin with credentials',
      properties: api(['*'], 'true'),
      found: 'scripts of any origin (*) are allowed',
      path: 'Properties.CorsConfiguration.AllowOrigins.0',
    },
    {
      name: 'any origin of HTTPS beside a name',
      properties: api(['https://shop.example', 'https://*']),
      found: /https:/,
    },
    { name: 'a function URL', type: URL, properties: { Cors: { AllowOrigins: ['*'] } }, found: /any origin/ },
    {
      name: 'an HTTP API of the Serverless Application Model',
      type: 'AWS::Serverless::HttpApi',
      properties: api('*'),
      found: /any origin/,
    },
  ],
  undecidable: [
    {
      name: 'an origin is a parameter',
      properties: api([{ Ref: 'Unknown' }]),
      template: parameters,
      path: 'Properties.CorsConfiguration.AllowOrigins.0',
    },
    {
      name: 'whether credentials go along is a parameter',
      properties: api(['*'], { Ref: 'Unknown' }),
      template: parameters,
      path: 'Properties.CorsConfiguration.AllowCredentials',
    },
  ],
  ignored: [
    { name: 'any origin without credentials', properties: api(['*'], false) },
    { name: 'CORS in short form', type: 'AWS::Serverless::HttpApi', properties: { CorsConfiguration: true } },
  ],
  empty: { verdict: 'ignored', because: 'browsers keep scripts of other origins out where nothing allows them' },
});
