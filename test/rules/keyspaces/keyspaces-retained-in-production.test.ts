import { keyspacesRetainedInProduction } from '../../../lib/rules/keyspaces';
import { ruleTable } from '../../../lib/testing';
import { retentionTable } from '../retention';
import { kept } from '../stores';

ruleTable(keyspacesRetainedInProduction, {
  ...retentionTable,
  violation: [
    ...retentionTable.violation,
    { name: 'a keyspace', type: 'AWS::Cassandra::Keyspace', ...kept('Delete', 'Retain'), found: /is Delete$/ },
  ],
});
