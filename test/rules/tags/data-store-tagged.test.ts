import { dataStoreTagged } from '../../../lib/rules/tags';
import { ruleTable } from '../../../lib/testing';

const tags = { Owner: 'shop@example.com', Environment: 'prod', DataClassification: 'pii' };
const list = (map: Readonly<Record<string, unknown>>) => Object.entries(map).map(([Key, Value]) => ({ Key, Value }));

ruleTable(dataStoreTagged, {
  compliant: [
    { name: 'a bucket with every tag', type: 'AWS::S3::Bucket', properties: { Tags: list(tags) }, remedy: true },
    { name: 'a secret with tags of its stack', type: 'AWS::SecretsManager::Secret', stack: { tags } },
    {
      name: 'a queue with one tag of its own and others of its stack',
      type: 'AWS::SQS::Queue',
      properties: { Tags: list({ DataClassification: 'pii' }) },
      stack: { tags: { Owner: 'shop@example.com', Environment: 'prod' } },
    },
    { name: 'a file system', type: 'AWS::EFS::FileSystem', properties: { FileSystemTags: list(tags) } },
    {
      name: 'a backup vault, whose tags are a map',
      type: 'AWS::Backup::BackupVault',
      properties: { BackupVaultTags: tags },
    },
    { name: 'a user pool, whose tags are a map', type: 'AWS::Cognito::UserPool', properties: { UserPoolTags: tags } },
    {
      name: 'a global table with tags on each replica',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: {
        Replicas: [
          { Region: 'eu-central-1', Tags: list(tags) },
          { Region: 'eu-west-1', Tags: list(tags) },
        ],
      },
    },
    {
      name: 'a key of a tag with dots in it',
      type: 'AWS::MSK::Cluster',
      properties: { Tags: { 'acme.owner': 'shop' } },
      stack: { profile: { mandatoryTags: ['acme.owner'] } },
    },
    {
      name: 'a tag that names a resource of the stack',
      type: 'AWS::S3::Bucket',
      properties: { Tags: list({ ...tags, Owner: { Ref: 'Team' } }) },
      others: { Team: { Type: 'AWS::SNS::Topic', Properties: {} } },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      type: 'AWS::S3::Bucket',
      found: 'tags Owner, Environment, DataClassification missing or empty',
      path: 'Properties.Tags',
    },
    {
      name: 'one tag is missing',
      type: 'AWS::KMS::Key',
      properties: { Tags: list({ Owner: 'shop@example.com', Environment: 'prod' }) },
      found: 'tag DataClassification missing or empty',
    },
    {
      name: 'one tag is empty',
      type: 'AWS::SNS::Topic',
      properties: { Tags: list({ ...tags, Owner: ' ' }) },
      found: 'tag Owner missing or empty',
    },
    {
      name: 'the key is written in another case, which is another tag',
      type: 'AWS::Kinesis::Stream',
      properties: { Tags: list({ owner: 'shop', Environment: 'prod', DataClassification: 'pii' }) },
      found: 'tag Owner missing or empty',
    },
    {
      name: 'one replica of a global table lacks a tag',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: {
        Replicas: [
          { Region: 'eu-central-1', Tags: list(tags) },
          { Region: 'eu-west-1', Tags: list({ Owner: 'shop', Environment: 'prod' }) },
        ],
      },
      found: 'tag DataClassification missing or empty',
    },
    {
      name: 'a tag that the engagement adds is missing',
      type: 'AWS::RDS::DBInstance',
      properties: { Tags: list(tags) },
      stack: { profile: { mandatoryTags: ['Owner', 'CostCenter'] } },
      found: 'tag CostCenter missing or empty',
    },
    {
      name: 'a tag that is there in one branch of a condition',
      type: 'AWS::S3::Bucket',
      properties: {
        Tags: [
          ...list({ Owner: 'shop', Environment: 'prod' }),
          { 'Fn::If': ['IsPii', { Key: 'DataClassification', Value: 'pii' }, { Ref: 'AWS::NoValue' }] },
        ],
      },
      template: {
        Parameters: { Pii: { Type: 'String', Default: 'true' } },
        Conditions: { IsPii: { 'Fn::Equals': [{ Ref: 'Pii' }, 'true'] } },
      },
      found: 'tag DataClassification missing or empty (when IsPii is false)',
    },
  ],
  undecidable: [
    {
      name: 'a value is a parameter without a default',
      type: 'AWS::S3::Bucket',
      properties: { Tags: list({ ...tags, Owner: { Ref: 'Owner' } }) },
      template: { Parameters: { Owner: { Type: 'String' } } },
      path: 'Properties.Tags.0.Value',
    },
  ],
  ignored: [{ name: 'no tag is mandatory', type: 'AWS::S3::Bucket', stack: { profile: { mandatoryTags: [] } } }],
});
