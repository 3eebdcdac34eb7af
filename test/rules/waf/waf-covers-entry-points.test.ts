import { wafCoversEntryPoints } from '../../../lib/rules/waf';
import { ruleTable } from '../../../lib/testing';

const STAGE = 'AWS::ApiGateway::Stage';
const GRAPHQL = 'AWS::AppSync::GraphQLApi';
const association = (ResourceArn: unknown) => ({
  Association: { Type: 'AWS::WAFv2::WebACLAssociation', Properties: { ResourceArn } },
});
const stageArn = (stage: string) => ({
  'Fn::Sub': `arn:aws:apigateway:eu-west-1::/restapis/\${Api}/stages/${stage}`,
});
const api = (Types?: unknown) => ({
  Api: {
    Type: 'AWS::ApiGateway::RestApi',
    Properties: Types === undefined ? {} : { EndpointConfiguration: { Types } },
  },
});
const stage = { RestApiId: { Ref: 'Api' }, StageName: 'prod' };
const parameters = { Parameters: { Unknown: { Type: 'String' } } };

ruleTable(wafCoversEntryPoints, {
  compliant: [
    { name: 'an Application Load Balancer', others: association({ Ref: 'Subject' }), remedy: true },
    { name: 'a stage', type: STAGE, others: { ...api(), ...association(stageArn('${Subject}')) } },
    {
      name: 'a stage whose name is spelt out',
      type: STAGE,
      properties: stage,
      others: { ...api(), ...association(stageArn('prod')) },
    },
    { name: 'a GraphQL API', type: GRAPHQL, others: association({ 'Fn::GetAtt': ['Subject', 'Arn'] }) },
  ],
  violation: [
    { name: 'nothing is associated', found: 'no web ACL is associated' },
    {
      name: 'a load balancer of the internet, by name',
      properties: { Scheme: 'internet-facing' },
      found: /no web ACL/,
    },
    { name: 'a stage', type: STAGE, properties: stage, others: api(['REGIONAL']), found: /no web ACL/ },
    {
      name: 'another stage of the API is associated',
      type: STAGE,
      properties: stage,
      others: { ...api(), ...association(stageArn('dev')) },
      found: /no web ACL/,
    },
    { name: 'a GraphQL API', type: GRAPHQL, properties: { Visibility: 'GLOBAL' }, found: /no web ACL/ },
    {
      name: 'the association of WAF Classic',
      others: {
        Old: { Type: 'AWS::WAFRegional::WebACLAssociation', Properties: { ResourceArn: { Ref: 'Subject' } } },
      },
      found: 'only a web ACL of WAF Classic is associated, which AWS ended',
    },
    {
      name: 'associated in production alone',
      others: { Association: { ...association({ Ref: 'Subject' }).Association, Condition: 'IsProd' } },
      template: { Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111111111111'] } } },
      found: 'no web ACL is associated (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'the scheme is a parameter',
      properties: { Scheme: { Ref: 'Unknown' } },
      template: parameters,
      path: 'Properties.Scheme',
    },
    {
      name: 'the kind of endpoint is a parameter',
      type: STAGE,
      properties: stage,
      others: api([{ Ref: 'Unknown' }]),
      template: parameters,
      path: 'Properties.RestApiId',
    },
  ],
  ignored: [
    { name: 'an internal load balancer', properties: { Scheme: 'internal' } },
    { name: 'a Network Load Balancer', properties: { Type: 'network' } },
    { name: 'a stage of a private API', type: STAGE, properties: stage, others: api(['PRIVATE']) },
    { name: 'a private GraphQL API', type: GRAPHQL, properties: { Visibility: 'PRIVATE' } },
    {
      name: 'a service that the VPC alone reaches',
      type: 'AWS::AppRunner::Service',
      properties: { NetworkConfiguration: { IngressConfiguration: { IsPubliclyAccessible: false } } },
    },
  ],
});
