import { vpcEndpointPolicyNotOpen } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

const policy = (statement: object) => ({
  ServiceName: 'com.amazonaws.eu-central-1.s3',
  PolicyDocument: { Statement: [{ Effect: 'Allow', ...statement }] },
});

ruleTable(vpcEndpointPolicyNotOpen, {
  compliant: [
    {
      name: 'the objects of one bucket',
      properties: policy({ Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::shop/*' }),
      remedy: true,
    },
    {
      name: 'everything for the own organisation',
      properties: policy({
        Principal: '*',
        Action: '*',
        Resource: '*',
        Condition: { StringEquals: { 'aws:ResourceOrgID': 'o-abc' } },
      }),
    },
    {
      name: 'everything for one role',
      properties: policy({ Principal: { AWS: 'arn:aws:iam::111111111111:role/shop' }, Action: '*', Resource: '*' }),
    },
  ],
  violation: [
    {
      name: 'S3 without a policy',
      properties: { ServiceName: 'com.amazonaws.eu-central-1.s3' },
      found: 'endpoint has no policy, so it allows everything',
      path: 'Properties.PolicyDocument',
    },
    {
      name: 'everything for everyone, without a list',
      properties: policy({ Principal: '*', Action: '*', Resource: '*' }),
      found: 'policy allows everyone every action on everything',
    },
    {
      name: 'everything for everyone',
      properties: policy({ Principal: { AWS: ['*'] }, Action: ['*'], Resource: '*' }),
      found: 'policy allows everyone every action on everything',
      path: 'Properties.PolicyDocument.Statement.0',
    },
  ],
  undecidable: [
    {
      name: 'the policy is a parameter',
      properties: { PolicyDocument: { Ref: 'Switch' } },
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.PolicyDocument',
    },
    {
      name: 'the action is a parameter',
      properties: policy({ Principal: '*', Action: { Ref: 'Switch' }, Resource: '*' }),
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.PolicyDocument.Statement.0.Action',
    },
  ],
  ignored: [
    {
      name: 'a service of which nobody knows whether it takes a policy',
      properties: {
        VpcEndpointType: 'Interface',
        ServiceName: 'com.amazonaws.vpce.eu-central-1.vpce-svc-0123456789abcdef0',
      },
    },
    {
      name: 'an endpoint of a load balancer',
      properties: { VpcEndpointType: 'GatewayLoadBalancer', ServiceName: 'x.s3' },
    },
  ],
  empty: { verdict: 'ignored', because: 'nobody knows which service it is for' },
});
