import { apiGatewayClientCertificate } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const stage = { RestApiId: { Ref: 'Api' } };
const api = (Integration: object) => ({
  Api: { Type: 'AWS::ApiGateway::RestApi' },
  Method: { Type: 'AWS::ApiGateway::Method', Properties: { RestApiId: { Ref: 'Api' }, Integration } },
});

ruleTable(apiGatewayClientCertificate, {
  compliant: [
    {
      name: 'a certificate of the app',
      properties: { ...stage, ClientCertificateId: { Ref: 'Certificate' } },
      others: api({ Type: 'HTTP_PROXY' }),
      remedy: true,
    },
  ],
  violation: [
    {
      name: 'a server is called without one',
      properties: stage,
      others: api({ Type: 'HTTP_PROXY' }),
      found: 'client certificate is absent',
      path: 'Properties.ClientCertificateId',
    },
  ],
  ignored: [
    { name: 'a function is called', properties: stage, others: api({ Type: 'AWS_PROXY' }) },
    { name: 'a VPC link is called', properties: stage, others: api({ Type: 'HTTP', ConnectionType: 'VPC_LINK' }) },
  ],
  empty: { verdict: 'ignored', because: 'no server is known to be called' },
});
