import { openSearchRetainedInProduction } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { retentionTable } from '../retention';
import { kept } from '../stores';

ruleTable(openSearchRetainedInProduction, {
  ...retentionTable,
  violation: [
    ...retentionTable.violation,
    {
      name: 'a collection',
      type: 'AWS::OpenSearchServerless::Collection',
      ...kept('Delete', 'Retain'),
      found: 'DeletionPolicy is Delete',
    },
  ],
});
