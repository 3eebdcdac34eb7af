import { vpcLogsDnsQueries } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

const log = (of: string) => ({
  Association: {
    Type: 'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation',
    Properties: { ResourceId: { Ref: of }, ResolverQueryLogConfigId: 'rqlc-0123456789abcdef' },
  },
});

ruleTable(vpcLogsDnsQueries, {
  compliant: [{ name: 'a log is associated', others: log('Subject'), remedy: true }],
  violation: [
    { name: 'no log', found: 'no log of the names that are looked up' },
    {
      name: 'the log of another VPC',
      others: { ...log('Other'), Other: { Type: 'AWS::EC2::VPC', Properties: {} } },
      found: 'no log of the names that are looked up',
    },
  ],
  undecidable: [
    {
      name: 'the VPC is a parameter',
      others: log('Switch'),
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.ResourceId',
    },
  ],
});
