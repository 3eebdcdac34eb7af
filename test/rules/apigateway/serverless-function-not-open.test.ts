import { serverlessFunctionNotOpen } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const event = (Properties: object, Type = 'Api') => ({ Events: { Orders: { Type, Properties } } });
const auth = (Authorizer: unknown) => ({ Auth: { Authorizer } });
const url = (AuthType: unknown) => ({ FunctionUrlConfig: { AuthType } });

ruleTable(serverlessFunctionNotOpen, {
  compliant: [
    { name: 'an event with an authoriser', properties: event(auth('Pool')), remedy: true },
    {
      name: 'an event of the API of the model, with an authoriser of all',
      properties: { Events: { Orders: { Type: 'HttpApi' } } },
      template: { Globals: { HttpApi: { Auth: { DefaultAuthorizer: 'Tokens' } } } },
    },
    { name: 'a URL by IAM', properties: url('AWS_IAM') },
  ],
  violation: [
    { name: 'an event without one', properties: event({}), found: 'authoriser of the event Orders is absent' },
    { name: 'an event that turns it down', properties: event({ RestApiId: 'a1', ...auth('NONE') }), found: /is NONE/ },
    {
      name: 'an open URL',
      properties: url('NONE'),
      found: /function URL is NONE/,
      path: 'Properties.FunctionUrlConfig.AuthType',
    },
  ],
  undecidable: [
    {
      name: 'the type of the URL is a parameter',
      properties: url({ Ref: 'Type' }),
      template: { Parameters: { Type: { Type: 'String' } } },
      path: 'Properties.FunctionUrlConfig.AuthType',
    },
  ],
  ignored: [
    { name: 'an event of a queue', properties: event({}, 'SQS') },
    { name: 'an event of an API that is judged itself', properties: event({ RestApiId: { Ref: 'Api' } }) },
    { name: 'preflight requests', properties: event({ Method: 'options' }) },
  ],
  empty: { verdict: 'ignored', because: 'a function without a URL and events of APIs has no entrance here' },
});
