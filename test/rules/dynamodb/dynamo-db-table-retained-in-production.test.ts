import { dynamoDbTableRetainedInProduction } from '../../../lib/rules/dynamodb';
import { ruleTable } from '../../../lib/testing';
import { retentionTable } from '../retention';
import { kept } from '../stores';

ruleTable(dynamoDbTableRetainedInProduction, {
  ...retentionTable,
  violation: [
    ...retentionTable.violation,
    {
      name: 'a snapshot, which CloudFormation takes of no table',
      ...kept('Snapshot', 'Retain'),
      found: /is Snapshot$/,
    },
    {
      name: 'a global table',
      type: 'AWS::DynamoDB::GlobalTable',
      ...kept('Delete', 'Retain'),
      found: 'DeletionPolicy is Delete',
    },
  ],
});
