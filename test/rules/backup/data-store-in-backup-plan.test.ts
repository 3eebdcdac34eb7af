import { STRICTEST } from '../../../lib/engagement';
import { dataStoreInBackupPlan } from '../../../lib/rules/backup';
import { ruleTable } from '../../../lib/testing';

const selection = (BackupSelection: object) => ({
  Selection: { Type: 'AWS::Backup::BackupSelection', Properties: { BackupSelection } },
});
const tagged = { Tags: [{ Key: 'Backup', Value: 'daily' }] };
const byTag = selection({
  ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'Backup', ConditionValue: 'daily' }],
});
const TABLE = 'AWS::DynamoDB::Table';

ruleTable(dataStoreInBackupPlan, {
  compliant: [
    { name: 'by its tag', type: TABLE, properties: tagged, others: byTag, remedy: true },
    {
      name: 'by the tag of the replica of a global table in the same region',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: { Replicas: [{ Region: 'eu-central-1', ...tagged }, { Region: 'eu-west-1' }] },
      others: byTag,
      stack: { region: 'eu-central-1' },
    },
    { name: 'by its ARN', type: TABLE, others: selection({ Resources: [{ 'Fn::GetAtt': ['Subject', 'Arn'] }] }) },
    {
      name: 'by its name',
      type: TABLE,
      properties: { TableName: 'orders' },
      others: selection({ Resources: ['arn:aws:dynamodb:eu-central-1:111111111111:table/orders'] }),
    },
    { name: 'everything', type: 'AWS::RDS::DBCluster', others: selection({ Resources: ['*'] }) },
    {
      name: 'everything of its kind',
      type: 'AWS::RDS::DBInstance',
      others: selection({ Resources: ['arn:aws:rds:*:*:db:*'] }),
    },
    {
      name: 'everything with a tag',
      type: TABLE,
      properties: tagged,
      others: selection({
        Resources: ['*'],
        Conditions: { StringEquals: [{ ConditionKey: 'aws:ResourceTag/Backup', ConditionValue: 'daily' }] },
      }),
    },
    {
      name: 'a file system with the plan of AWS',
      type: 'AWS::EFS::FileSystem',
      properties: { BackupPolicy: { Status: 'ENABLED' } },
    },
  ],
  violation: [
    {
      name: 'the tag of a replica in another region alone',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: { Replicas: [{ Region: 'eu-central-1' }, { Region: 'eu-west-1', ...tagged }] },
      others: byTag,
      stack: { region: 'eu-central-1' },
      found: /no backup plan/,
    },
    { name: 'no plan', type: TABLE, found: 'no backup plan of the app selects it' },
    {
      name: 'another tag',
      type: TABLE,
      properties: { Tags: [{ Key: 'Backup', Value: 'none' }] },
      others: byTag,
      found: /no backup plan/,
    },
    {
      name: 'another table',
      type: TABLE,
      properties: { TableName: 'orders' },
      others: selection({ Resources: ['arn:aws:dynamodb:*:*:table/customers'] }),
      found: /no backup plan/,
    },
    {
      name: 'everything but this',
      type: TABLE,
      others: selection({ Resources: ['*'], NotResources: [{ 'Fn::GetAtt': ['Subject', 'Arn'] }] }),
      found: /no backup plan/,
    },
    {
      name: 'everything with a tag that it has not',
      type: TABLE,
      others: selection({
        Resources: ['*'],
        Conditions: { StringEquals: [{ ConditionKey: 'aws:ResourceTag/Backup', ConditionValue: 'daily' }] },
      }),
      found: /no backup plan/,
    },
    {
      name: 'a plan in another region',
      type: TABLE,
      stack: { region: 'eu-central-1' },
      alongside: [
        {
          file: '/test/other.json',
          body: { Resources: selection({ Resources: ['*'] }) },
          stack: { displayName: 'other', tags: {}, region: 'eu-west-1', profile: STRICTEST },
        },
      ],
      found: /no backup plan/,
    },
  ],
  undecidable: [
    {
      name: 'a tag that is a parameter',
      type: TABLE,
      properties: { Tags: [{ Key: 'Backup', Value: { Ref: 'How' } }] },
      others: byTag,
      template: { Parameters: { How: { Type: 'String' } } },
      path: 'Properties.Tags.0.Value',
    },
  ],
  ignored: [
    { name: 'a member of a cluster', type: 'AWS::RDS::DBInstance', properties: { DBClusterIdentifier: 'c' } },
    { name: 'a replica', type: 'AWS::RDS::DBInstance', properties: { SourceDBInstanceIdentifier: 'c' } },
    { name: 'outside production', type: TABLE, stack: { profile: { production: false } } },
  ],
});
