import { networkSharedWithKnownAccounts } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

const stack = {
  account: '111111111111',
  profile: {
    foreignAccounts: ['222222222222'],
    vendorAccounts: [
      { vendor: 'Monitor', account: '333333333333', environments: ['prod' as const] },
      { vendor: 'Tester', account: '666666666666', environments: ['dev' as const] },
    ],
  },
};

ruleTable(networkSharedWithKnownAccounts, {
  compliant: [
    { name: 'a peering inside the account', properties: { PeerVpcId: 'vpc-0123456789abcdef0' }, stack, remedy: true },
    { name: 'the account of the stack', properties: { PeerOwnerId: { Ref: 'AWS::AccountId' } }, stack },
    {
      name: 'a vendor of the environment',
      type: 'AWS::EC2::VPCEndpointServicePermissions',
      properties: { AllowedPrincipals: ['arn:aws:iam::333333333333:root'] },
      stack,
    },
    {
      name: 'the organisation',
      type: 'AWS::RAM::ResourceShare',
      properties: { Principals: ['arn:aws:organizations::444444444444:organization/o-abc'] },
      stack,
    },
  ],
  violation: [
    {
      name: 'a peering with another environment',
      properties: { PeerOwnerId: '222222222222' },
      stack,
      found: 'network is shared with account 222222222222 of another environment',
      path: 'Properties.PeerOwnerId',
    },
    {
      name: 'a share with another environment',
      type: 'AWS::RAM::ResourceShare',
      properties: { Principals: ['111111111111', '222222222222'] },
      stack,
      found: /222222222222 of another environment$/,
      path: 'Properties.Principals.1',
    },
    {
      name: 'an attachment of a stranger',
      type: 'AWS::EC2::TransitGatewayPeeringAttachment',
      properties: { PeerAccountId: 555555555555 },
      stack,
      found: /^network is shared with account 555555555555, which is neither 111111111111/,
    },
    {
      name: 'a role of another environment behind an endpoint service',
      type: 'AWS::EC2::VPCEndpointServicePermissions',
      properties: { AllowedPrincipals: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::222222222222:role/x' } },
      stack,
      found: /another environment$/,
    },
    {
      name: 'a vendor of other environments',
      properties: { PeerOwnerId: '666666666666' },
      stack,
      found: /nor a vendor's of prod$/,
    },
  ],
  undecidable: [
    {
      name: 'the account is a parameter',
      properties: { PeerOwnerId: { Ref: 'Account' } },
      template: { Parameters: { Account: { Type: 'String' } } },
      stack,
      path: 'Properties.PeerOwnerId',
    },
    {
      name: 'nobody knows the own account',
      properties: { PeerOwnerId: '555555555555' },
      path: 'Properties.PeerOwnerId',
    },
  ],
  empty: {
    verdict: 'compliant',
    because: 'a peering without an owner stays in the account, a share without principals shares nothing',
  },
});
