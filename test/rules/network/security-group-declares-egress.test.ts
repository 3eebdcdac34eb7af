import { securityGroupDeclaresEgress } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

const rule = (GroupId: unknown) => ({ Rule: { Type: 'AWS::EC2::SecurityGroupEgress', Properties: { GroupId } } });

ruleTable(securityGroupDeclaresEgress, {
  compliant: [
    { name: 'a rule', properties: { SecurityGroupEgress: [{ IpProtocol: 'tcp' }] }, remedy: true },
    {
      name: 'a rule that stands by itself, which takes the place of the one of AWS',
      others: rule({ 'Fn::GetAtt': ['Subject', 'GroupId'] }),
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'no egress rule, so AWS adds one for all traffic to everywhere',
      path: 'Properties.SecurityGroupEgress',
    },
    { name: 'an empty list', properties: { SecurityGroupEgress: [] }, found: /^no egress rule/ },
    { name: 'a rule of its own belongs to another group', others: rule('sg-1'), found: /^no egress rule/ },
  ],
});
