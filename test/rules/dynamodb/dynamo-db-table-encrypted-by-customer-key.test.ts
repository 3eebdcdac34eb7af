import { dynamoDbTableEncryptedByCustomerKey } from '../../../lib/rules/dynamodb';
import { ruleTable } from '../../../lib/testing';
import { inProdOnly, KEY, KEY_ARN, unset, withKey } from '../stores';

const sse = (SSEEnabled: unknown, KMSMasterKeyId?: unknown) => ({ SSESpecification: { SSEEnabled, KMSMasterKeyId } });
const replica = (Region: unknown, KMSMasterKeyId?: unknown) => ({
  Region,
  ...(KMSMasterKeyId === undefined ? {} : { SSESpecification: { KMSMasterKeyId } }),
});
const globalTable = (SSEEnabled: unknown, ...Replicas: readonly unknown[]) => ({
  type: 'AWS::DynamoDB::GlobalTable',
  properties: { SSESpecification: { SSEEnabled }, Replicas },
});

ruleTable(dynamoDbTableEncryptedByCustomerKey, {
  compliant: [
    { name: 'a key of the stack', properties: sse(true, KEY), ...withKey, remedy: true },
    { name: 'a key by its ARN, the switch as text', properties: sse('true', KEY_ARN) },
    {
      name: 'every replica has a key',
      ...globalTable(true, replica(undefined, KEY), replica(undefined, KEY_ARN)),
      ...withKey,
    },
    {
      name: 'a key for every table of the serverless transform',
      type: 'AWS::Serverless::SimpleTable',
      template: { Globals: { SimpleTable: sse(true, KEY_ARN) } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'encryption by KMS is absent', path: 'Properties.SSESpecification.SSEEnabled' },
    {
      name: 'encryption by the key that AWS manages',
      properties: sse(true),
      found: 'table has no customer-managed key',
      path: 'Properties.SSESpecification.KMSMasterKeyId',
    },
    {
      name: 'the managed key by its alias',
      properties: sse(true, 'alias/aws/dynamodb'),
      found: /AWS managed key alias\/aws\/dynamodb$/,
    },
    { name: 'a key beside a switch that is off', properties: sse(false, KEY_ARN), found: 'encryption by KMS is off' },
    {
      name: 'one replica without a key',
      ...globalTable(true, replica('eu-central-1', KEY_ARN), replica('eu-west-1')),
      found: 'replica in eu-west-1 has no customer-managed key',
      path: 'Properties.Replicas.1.SSESpecification.KMSMasterKeyId',
    },
    {
      name: 'keys of replicas, but encryption is off',
      ...globalTable(false, replica('eu-west-1', KEY_ARN)),
      found: /off$/,
    },
    {
      name: 'on in one account alone',
      properties: sse({ 'Fn::If': ['IsProd', true, false] }, KEY_ARN),
      ...inProdOnly,
      found: 'encryption by KMS is off (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'the key is a parameter without a default',
      properties: sse(true, { Ref: 'KeyArn' }),
      ...unset('KeyArn'),
      path: 'Properties.SSESpecification.KMSMasterKeyId',
    },
    {
      name: 'the switch is a parameter without a default',
      properties: sse({ Ref: 'On' }, KEY_ARN),
      ...unset('On'),
      path: 'Properties.SSESpecification.SSEEnabled',
    },
  ],
});
