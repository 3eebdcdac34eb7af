import { apiGatewayRequestsValidated } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const method = { HttpMethod: 'POST', RequestValidatorId: { Ref: 'Validator' } };
const validator = (Properties: object) => ({ Validator: { Type: 'AWS::ApiGateway::RequestValidator', Properties } });

ruleTable(apiGatewayRequestsValidated, {
  compliant: [
    {
      name: 'the body is checked',
      properties: { RequestValidatorId: { Ref: 'Validator' } },
      others: validator({ ValidateRequestBody: true }),
      remedy: true,
    },
    {
      name: 'the parameters are checked',
      properties: { RequestValidatorId: { Ref: 'Validator' } },
      others: validator({ ValidateRequestParameters: 'true' }),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'request validator is absent', path: 'Properties.RequestValidatorId' },
    {
      name: 'a validator that checks nothing',
      properties: method,
      others: validator({ ValidateRequestBody: false }),
      found: 'request validator checks nothing',
    },
  ],
  undecidable: [
    {
      name: 'a validator elsewhere',
      properties: { RequestValidatorId: 'a1b2c3' },
      path: 'Properties.RequestValidatorId',
    },
  ],
  ignored: [{ name: 'preflight requests', properties: { HttpMethod: 'options' } }],
});
