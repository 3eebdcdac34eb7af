import { corsNamesOrigins } from '../../../lib/rules/entry';
import { ruleTable } from '../../../lib/testing';

const HTTP = 'AWS::Serverless::HttpApi';
const REST = 'AWS::Serverless::Api';
const FUNCTION = 'AWS::Serverless::Function';
const URL = 'AWS::Lambda::Url';
const api = (AllowOrigins: unknown) => ({
  CorsConfiguration: { AllowOrigins },
});
const parameters = { Parameters: { Unknown: { Type: 'String' } } };

ruleTable(corsNamesOrigins, {
  compliant: [
    { name: 'named origins', properties: api(['https://shop.example']), remedy: true },
    { name: 'a function URL', type: URL, properties: { Cors: { AllowOrigins: ['https://shop.example'] } } },
    { name: 'a REST API of SAM', type: REST, properties: { Cors: "'https://shop.example'" } },
    { name: 'a REST API of SAM, in full', type: REST, properties: { Cors: { AllowOrigin: "'https://shop.example'" } } },
    {
      name: 'the URL of a function of SAM',
      type: FUNCTION,
      properties: { FunctionUrlConfig: { Cors: { AllowOrigins: ['https://shop.example'] } } },
    },
  ],
  violation: [
    { name: 'the short form of SAM', type: HTTP, properties: { CorsConfiguration: true }, found: /any origin \(\*\)/ },
    { name: 'a REST API of SAM', type: REST, properties: { Cors: "'*'" }, found: /any origin \(\*\)/ },
    {
      name: 'a REST API of SAM, in full',
      type: REST,
      properties: { Cors: { AllowOrigin: "'*'" } },
      found: /any origin/,
    },
    {
      name: 'the URL of a function of SAM',
      type: FUNCTION,
      properties: { FunctionUrlConfig: { Cors: { AllowOrigins: ['*'] } } },
      found: /any origin/,
    },
    {
      name: 'any origin',
      properties: api(['*']),
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
      type: HTTP,
      properties: api('*'),
      found: /any origin/,
    },
  ],
  undecidable: [
    {
      name: 'all of CORS is a parameter',
      properties: { CorsConfiguration: { Ref: 'Unknown' } },
      template: parameters,
      path: 'Properties.CorsConfiguration',
    },
    {
      name: 'an origin is a parameter',
      properties: api([{ Ref: 'Unknown' }]),
      template: parameters,
      path: 'Properties.CorsConfiguration.AllowOrigins.0',
    },
  ],
  ignored: [
    { name: 'no CORS', type: HTTP, properties: { CorsConfiguration: false } },
    { name: 'CORS without an origin', properties: { CorsConfiguration: { AllowMethods: ['GET'] } } },
  ],
  empty: { verdict: 'ignored', because: 'browsers keep scripts of other origins out where nothing allows them' },
});
