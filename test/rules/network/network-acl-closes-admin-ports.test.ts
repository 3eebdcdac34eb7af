import { networkAclClosesAdminPorts } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

const allow = (From: number, To = From) => ({
  RuleAction: 'allow',
  Protocol: 6,
  PortRange: { From, To },
  CidrBlock: '0.0.0.0/0',
});
const numbered = (RuleNumber: number) => ({ NetworkAclId: { Ref: 'Acl' }, RuleNumber });
const unknown = { Parameters: { Unknown: { Type: 'String' } } };

ruleTable(networkAclClosesAdminPorts, {
  compliant: [
    { name: 'HTTPS from everywhere', properties: allow(443), remedy: true },
    { name: 'SSH from the network', properties: { ...allow(22), CidrBlock: '10.0.0.0/16' } },
    { name: 'ports of answers', properties: allow(32768, 60999) },
    {
      name: 'every port of answers, but for those that are denied before',
      properties: { ...allow(1024, 65535), ...numbered(200) },
      others: {
        Acl: { Type: 'AWS::EC2::NetworkAcl', Properties: {} },
        Deny: {
          Type: 'AWS::EC2::NetworkAclEntry',
          Properties: { ...allow(2000, 20000), RuleAction: 'deny', ...numbered(100) },
        },
      },
    },
  ],
  violation: [
    {
      name: 'SSH from everywhere',
      properties: allow(22),
      found: 'tcp 22 is open to 0.0.0.0/0, port 22 among it',
      path: 'Properties.CidrBlock',
    },
    {
      name: 'all traffic in IPv6',
      properties: { RuleAction: 'allow', Protocol: '-1', Ipv6CidrBlock: '::/0' },
      found: /^all traffic is open to ::\/0/,
    },
    {
      name: 'a range with Remote Desktop in it',
      properties: allow(1024, 65535),
      found: /^tcp 1024-65535 is open .* port 3389 among it$/,
    },
    {
      name: 'a denial that comes too late',
      properties: { ...allow(22), ...numbered(100) },
      others: {
        Acl: { Type: 'AWS::EC2::NetworkAcl', Properties: {} },
        Deny: { Type: 'AWS::EC2::NetworkAclEntry', Properties: { ...allow(22), RuleAction: 'deny', ...numbered(200) } },
      },
      found: /^tcp 22 is open/,
    },
  ],
  undecidable: [
    {
      name: 'the range is a parameter',
      properties: { ...allow(22), CidrBlock: { Ref: 'Unknown' } },
      template: unknown,
      path: 'Properties.CidrBlock',
    },
    {
      name: 'the action is a parameter',
      properties: { ...allow(22), RuleAction: { Ref: 'Unknown' } },
      template: unknown,
      path: 'Properties.RuleAction',
    },
  ],
  ignored: [
    { name: 'what may go out', properties: { ...allow(22), Egress: true } },
    { name: 'what is denied', properties: { ...allow(22), RuleAction: 'deny' } },
  ],
  empty: { verdict: 'compliant', because: 'an entry without a range fits no traffic' },
});
