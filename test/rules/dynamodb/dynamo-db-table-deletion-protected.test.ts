import { dynamoDbTableDeletionProtected } from '../../../lib/rules/dynamodb';
import { ruleTable } from '../../../lib/testing';
import { dev, unset } from '../stores';

const replicas = (...Replicas: readonly object[]) => ({
  type: 'AWS::DynamoDB::GlobalTable',
  properties: { Replicas },
});

ruleTable(dynamoDbTableDeletionProtected, {
  compliant: [
    { name: 'protected', properties: { DeletionProtectionEnabled: true }, remedy: true },
    { name: 'as text', properties: { DeletionProtectionEnabled: 'true' } },
    { name: 'every replica', ...replicas({ DeletionProtectionEnabled: true }, { DeletionProtectionEnabled: true }) },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'deletion protection of the table is absent',
      path: 'Properties.DeletionProtectionEnabled',
    },
    { name: 'off', properties: { DeletionProtectionEnabled: false }, found: 'deletion protection of the table is off' },
    {
      name: 'one replica is not protected',
      ...replicas({ DeletionProtectionEnabled: true }, { Region: 'eu-west-1', DeletionProtectionEnabled: false }),
      found: 'deletion protection of the replica in eu-west-1 is off',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { DeletionProtectionEnabled: { Ref: 'On' } },
      ...unset('On'),
      path: 'Properties.DeletionProtectionEnabled',
    },
  ],
  ignored: [{ name: 'outside production', ...dev }],
});
