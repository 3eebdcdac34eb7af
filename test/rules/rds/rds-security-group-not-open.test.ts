import { rdsSecurityGroupNotOpen } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from './templates';

const INGRESS = 'AWS::RDS::DBSecurityGroupIngress';
const from = (...ranges: readonly unknown[]) => ({ DBSecurityGroupIngress: ranges.map((CIDRIP) => ({ CIDRIP })) });

ruleTable(rdsSecurityGroupNotOpen, {
  compliant: [
    { name: 'a network', properties: from('10.0.0.0/16'), remedy: true },
    { name: 'another security group', properties: { DBSecurityGroupIngress: [{ EC2SecurityGroupId: 'sg-0123' }] } },
    { name: 'a rule that stands alone', type: INGRESS, properties: { CIDRIP: '192.0.2.7/32' } },
  ],
  violation: [
    {
      name: 'every address',
      properties: from('10.0.0.0/16', '0.0.0.0/0'),
      found: 'ingress is open to 0.0.0.0/0',
      path: 'Properties.DBSecurityGroupIngress.1.CIDRIP',
    },
    { name: 'half of all addresses', properties: from('128.0.0.0/1'), found: 'ingress is open to 128.0.0.0/1' },
    { name: 'a rule that stands alone', type: INGRESS, properties: { CIDRIP: '0.0.0.0/0' }, found: /0\.0\.0\.0\/0$/ },
  ],
  undecidable: [
    {
      name: 'the range is a parameter',
      properties: from(OPEN),
      template: open,
      path: 'Properties.DBSecurityGroupIngress.0.CIDRIP',
    },
    {
      name: 'the rules come from an import',
      properties: { DBSecurityGroupIngress: { 'Fn::ImportValue': 'Rules' } },
      path: 'Properties.DBSecurityGroupIngress',
    },
  ],
  empty: { verdict: 'compliant', because: 'a group without rules lets nobody in' },
});
