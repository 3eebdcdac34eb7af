import { redshiftRetainedInProduction } from '../../../lib/rules/redshift';
import { ruleTable } from '../../../lib/testing';
import { retentionTable } from '../retention';
import { kept } from '../stores';

ruleTable(redshiftRetainedInProduction, {
  ...retentionTable,
  compliant: [...retentionTable.compliant, { name: 'a last snapshot', ...kept('Snapshot', 'Snapshot') }],
  violation: [
    ...retentionTable.violation,
    {
      name: 'a snapshot, which CloudFormation takes of no namespace',
      type: 'AWS::RedshiftServerless::Namespace',
      ...kept('Snapshot', 'Retain'),
      found: 'DeletionPolicy is Snapshot',
    },
  ],
});
