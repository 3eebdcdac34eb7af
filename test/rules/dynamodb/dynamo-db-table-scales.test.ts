import { dynamoDbTableScales } from '../../../lib/rules/dynamodb';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const target = (what: string, id: unknown) => ({
  Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
  Properties: { ServiceNamespace: 'dynamodb', ScalableDimension: `dynamodb:${what}CapacityUnits`, ResourceId: id },
});
const ID = { 'Fn::Join': ['', ['table/', { Ref: 'Subject' }]] };
const INDEX = { 'Fn::Sub': 'table/${Subject}/index/byOwner' };
const targets = (id: unknown) => ({ Read: target('table:Read', id), Write: target('table:Write', id) });
const indexed = { GlobalSecondaryIndexes: [{ IndexName: 'byOwner' }] };
const scaling = { MinCapacity: 1, MaxCapacity: 10 };
const globalTable = (write: object, ...reads: readonly object[]) => ({
  type: 'AWS::DynamoDB::GlobalTable',
  properties: {
    WriteProvisionedThroughputSettings: write,
    Replicas: reads.map((read) => ({ ReadProvisionedThroughputSettings: read })),
  },
});

ruleTable(dynamoDbTableScales, {
  compliant: [
    { name: 'on demand', properties: { BillingMode: 'PAY_PER_REQUEST' }, remedy: true },
    { name: 'provisioned and scaled both ways', others: targets(ID) },
    { name: 'scaled by its name', properties: { TableName: 'orders' }, others: targets('table/orders') },
    {
      name: 'its index is scaled as well',
      properties: indexed,
      others: { ...targets(ID), IndexRead: target('index:Read', INDEX), IndexWrite: target('index:Write', INDEX) },
    },
    {
      name: 'a global table on demand',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: { BillingMode: 'PAY_PER_REQUEST' },
    },
    {
      name: 'a global table that scales',
      ...globalTable({ WriteCapacityAutoScalingSettings: scaling }, { ReadCapacityAutoScalingSettings: scaling }),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'capacity of the table to read is fixed', path: 'Properties.BillingMode' },
    {
      name: 'provisioned',
      properties: { BillingMode: 'PROVISIONED' },
      found: 'capacity of the table to write is fixed',
    },
    {
      name: 'scaled one way',
      others: { Read: target('table:Read', ID) },
      found: 'capacity of the table to write is fixed',
    },
    {
      name: 'another table is scaled',
      properties: { TableName: 'orders' },
      others: targets('table/orders2'),
      found: /fixed$/,
    },
    {
      name: 'its index is not',
      properties: indexed,
      others: targets(ID),
      found: 'capacity of the index byOwner to read is fixed',
    },
    {
      name: 'a replica with a fixed capacity',
      ...globalTable(
        { WriteCapacityAutoScalingSettings: scaling },
        { ReadCapacityAutoScalingSettings: scaling },
        { ReadCapacityUnits: 5 },
      ),
      found: 'capacity to read of the table is fixed',
    },
  ],
  undecidable: [
    {
      name: 'the mode is a parameter without a default',
      properties: { BillingMode: { Ref: 'Mode' } },
      ...unset('Mode'),
      path: 'Properties.BillingMode',
    },
  ],
});
