import { dmsEncryptedByCustomerKey } from '../../../lib/rules/dms';
import { ruleTable } from '../../../lib/testing';
import { KEY, KEY_ARN, OPEN, open } from '../rds/templates';

const SERVERLESS = 'AWS::DMS::ReplicationConfig';

ruleTable(dmsEncryptedByCustomerKey, {
  compliant: [
    { name: 'an instance', properties: { KmsKeyId: KEY_ARN }, others: KEY, remedy: true },
    {
      name: 'a serverless replication',
      type: SERVERLESS,
      properties: { ComputeConfig: { KmsKeyId: KEY_ARN } },
      others: KEY,
    },
    { name: 'an endpoint', type: 'AWS::DMS::Endpoint', properties: { KmsKeyId: 'alias/shop' } },
    { name: 'an instance profile', type: 'AWS::DMS::InstanceProfile', properties: { KmsKeyArn: KEY_ARN }, others: KEY },
  ],
  violation: [
    { name: 'nothing is set', found: 'replication instance has no customer-managed key', path: 'Properties.KmsKeyId' },
    {
      name: 'a serverless replication',
      type: SERVERLESS,
      properties: { ComputeConfig: { MaxCapacityUnits: 4 } },
      found: 'serverless replication has no customer-managed key',
      path: 'Properties.ComputeConfig.KmsKeyId',
    },
    { name: 'the key of AWS', properties: { KmsKeyId: 'alias/aws/dms' }, found: /AWS managed key/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { KmsKeyId: OPEN },
      template: open,
      path: 'Properties.KmsKeyId',
    },
  ],
});
