import { vpcEndpointPolicyNarrowed } from '../../../lib/rules/resource-policy';
import { ruleTable } from '../../../lib/testing';
import { allow, parameters } from './documents';

const endpoint = (...Statement: readonly object[]) => ({ PolicyDocument: { Statement } });

ruleTable(vpcEndpointPolicyNarrowed, {
  compliant: [
    {
      name: 'everything in an account',
      properties: endpoint(
        allow('*', { Action: '*', Condition: { StringEquals: { 'aws:ResourceAccount': '111111111111' } } }),
      ),
      remedy: true,
    },
    { name: 'one action', properties: endpoint(allow('*', { Action: 's3:GetObject' })) },
    { name: 'one bucket', properties: endpoint(allow('*', { Action: '*', Resource: 'arn:aws:s3:::shop/*' })) },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'endpoint has no policy, so it leads everywhere',
      path: 'Properties.PolicyDocument',
    },
    {
      name: 'the default, spelt out',
      properties: endpoint(allow('*', { Action: '*' })),
      found: 'endpoint allows everyone everything',
      path: 'Properties.PolicyDocument.Statement.0',
    },
    {
      name: 'everything of a service',
      properties: endpoint(allow({ AWS: '*' }, { Action: ['s3:*'] })),
      found: /everything/,
    },
  ],
  undecidable: [
    {
      name: 'the policy is a parameter',
      properties: { PolicyDocument: { Ref: 'Policy' } },
      template: parameters('Policy'),
      path: 'Properties.PolicyDocument',
    },
    {
      name: 'the conditions are a parameter',
      properties: endpoint(allow('*', { Action: '*', Condition: { Ref: 'Condition' } })),
      template: parameters('Condition'),
      path: 'Properties.PolicyDocument.Statement.0.Condition',
    },
  ],
  ignored: [
    { name: 'a gateway load balancer', properties: { VpcEndpointType: 'GatewayLoadBalancer' } },
    {
      name: 'a service of somebody else',
      properties: { ServiceName: 'com.amazonaws.vpce.eu-central-1.vpce-svc-0123456789' },
    },
  ],
});
