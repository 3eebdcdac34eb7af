import { securityGroupDescribed } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

ruleTable(securityGroupDescribed, {
  compliant: [
    {
      name: 'a description with something in it that is filled in later',
      properties: { GroupDescription: { 'Fn::Sub': 'from ${AWS::StackId}' } },
    },
    {
      name: 'group and rule are described',
      properties: {
        GroupDescription: 'Load balancer of the shop',
        SecurityGroupIngress: [{ Description: 'Customers', IpProtocol: 'tcp' }],
      },
      remedy: true,
    },
    {
      name: 'a rule of its own is described',
      type: 'AWS::EC2::SecurityGroupIngress',
      properties: { Description: 'Customers' },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'group has no description', path: 'Properties.GroupDescription' },
    { name: 'blanks alone', properties: { GroupDescription: ' ' }, found: 'group has no description' },
    {
      name: 'a rule without',
      properties: { GroupDescription: 'Shop', SecurityGroupIngress: [{ IpProtocol: 'tcp' }] },
      found: 'rule has no description',
      path: 'Properties.SecurityGroupIngress.0.Description',
    },
  ],
  undecidable: [
    {
      name: 'the description is a parameter',
      properties: { GroupDescription: { Ref: 'Text' } },
      template: { Parameters: { Text: { Type: 'String' } } },
      path: 'Properties.GroupDescription',
    },
  ],
});
