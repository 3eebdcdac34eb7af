import { dataStoreLegacyIngressClosed } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

ruleTable(dataStoreLegacyIngressClosed, {
  compliant: [
    { name: 'a narrow range', properties: { DBSecurityGroupIngress: [{ CIDRIP: '192.0.2.0/24' }] }, remedy: true },
    {
      name: 'a group, by a rule of its own',
      type: 'AWS::RDS::DBSecurityGroupIngress',
      properties: { EC2SecurityGroupName: 'shop' },
    },
  ],
  violation: [
    {
      name: 'everything',
      properties: { DBSecurityGroupIngress: { CIDRIP: '0.0.0.0/0' } },
      found: 'store is open to 0.0.0.0/0',
      path: 'Properties.DBSecurityGroupIngress.CIDRIP',
    },
    {
      name: 'everything, by a rule of its own',
      type: 'AWS::RDS::DBSecurityGroupIngress',
      properties: { CIDRIP: '0.0.0.0/0' },
      found: 'store is open to 0.0.0.0/0',
      path: 'Properties.CIDRIP',
    },
    {
      name: 'half of everything, before a warehouse',
      type: 'AWS::Redshift::ClusterSecurityGroupIngress',
      properties: { CIDRIP: '0.0.0.0/1' },
      found: 'store is open to 0.0.0.0/1',
    },
  ],
  undecidable: [
    {
      name: 'the range is a parameter',
      type: 'AWS::Redshift::ClusterSecurityGroupIngress',
      properties: { CIDRIP: { Ref: 'Range' } },
      template: { Parameters: { Range: { Type: 'String' } } },
      path: 'Properties.CIDRIP',
    },
  ],
  empty: { verdict: 'compliant', because: 'such a group admits nobody until a rule says so' },
});
