import { apiGatewayClientCertificate } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const stage = { RestApiId: { Ref: 'Api' } };
const api = (Integration: object) => ({
  Api: { Type: 'AWS::ApiGateway::RestApi' },
  Method: { Type: 'AWS::ApiGateway::Method', Properties: { RestApiId: { Ref: 'Api' }, Integration } },
});

const defined = (integration: object) => ({
  Api: {
    Type: 'AWS::ApiGateway::RestApi',
    Properties: { Body: { paths: { '/': { get: { 'x-amazon-apigateway-integration': integration } } } } },
  },
});

ruleTable(apiGatewayClientCertificate, {
  compliant: [
    {
      name: 'a certificate, whatever the API of another app calls',
      properties: { RestApiId: 'a1b2c3d4e5', ClientCertificateId: 'a1b2c3' },
    },
    {
      name: 'a certificate of the app',
      properties: { ...stage, ClientCertificateId: { Ref: 'Certificate' } },
      others: api({ Type: 'HTTP_PROXY' }),
      remedy: true,
    },
  ],
  violation: [
    {
      name: 'a server is called without one, by the definition of the API',
      properties: stage,
      others: defined({ type: 'http_proxy' }),
      found: 'client certificate is absent',
    },
    {
      name: 'a server is called without one',
      properties: stage,
      others: api({ Type: 'HTTP_PROXY' }),
      found: 'client certificate is absent',
      path: 'Properties.ClientCertificateId',
    },
  ],
  ignored: [
    {
      name: 'a function is called, by the definition of the API',
      properties: stage,
      others: defined({ type: 'aws_proxy' }),
    },
    { name: 'a function is called', properties: stage, others: api({ Type: 'AWS_PROXY' }) },
    { name: 'a VPC link is called', properties: stage, others: api({ Type: 'HTTP', ConnectionType: 'VPC_LINK' }) },
  ],
  undecidable: [
    { name: 'an API of another app', properties: { RestApiId: 'a1b2c3d4e5' }, path: 'Properties.RestApiId' },
    {
      name: 'an API of which no method is known',
      properties: stage,
      others: { Api: { Type: 'AWS::ApiGateway::RestApi' } },
      path: 'Properties.RestApiId',
    },
  ],
});
