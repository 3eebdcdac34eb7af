import {
  compliant,
  defineRule,
  ignored,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

export const dataStoreTagged = defineRule({
  id: 'DataStoreTagged',
  title: 'Data store carries every mandatory tag',
  clauses: [
    security.clauses['SEC-2.4'],
    cloudInfrastructure.clauses['CIP-7.2'],
    securityIpProtection.clauses['SIP-DH.1'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks, but backup, access and review go by the tags',
  risk:
    'Nobody answers for the data, and nobody can tell what kind it is: backup plans, access by tag and reviews ' +
    'pass it by.',
  remedy:
    "Call `Tags.of(scope).add('Owner', …)` for each mandatory tag on the stack or the stage; `DataClassification` " +
    'belongs on what holds the data.',
  cannotTell: 'the value of a tag is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html',
    'https://docs.aws.amazon.com/cdk/v2/guide/tagging.html',
  ],
  resources: [
    'AWS::AmazonMQ::Broker',
    'AWS::Backup::BackupVault',
    'AWS::Backup::LogicallyAirGappedBackupVault',
    'AWS::Cassandra::Table',
    'AWS::Cognito::UserPool',
    'AWS::DAX::Cluster',
    'AWS::DSQL::Cluster',
    'AWS::DocDB::DBCluster',
    'AWS::DocDBElastic::Cluster',
    'AWS::DynamoDB::GlobalTable',
    'AWS::DynamoDB::Table',
    'AWS::EC2::Volume',
    'AWS::EFS::FileSystem',
    'AWS::ElastiCache::CacheCluster',
    'AWS::ElastiCache::ReplicationGroup',
    'AWS::ElastiCache::ServerlessCache',
    'AWS::Elasticsearch::Domain',
    'AWS::FSx::FileSystem',
    'AWS::KMS::Key',
    'AWS::KMS::ReplicaKey',
    'AWS::Kinesis::Stream',
    'AWS::KinesisFirehose::DeliveryStream',
    'AWS::Logs::LogGroup',
    'AWS::MSK::Cluster',
    'AWS::MSK::ServerlessCluster',
    'AWS::MemoryDB::Cluster',
    'AWS::Neptune::DBCluster',
    'AWS::NeptuneGraph::Graph',
    'AWS::OpenSearchServerless::Collection',
    'AWS::OpenSearchService::Domain',
    'AWS::RDS::DBCluster',
    'AWS::RDS::DBInstance',
    'AWS::RDS::GlobalCluster',
    'AWS::Redshift::Cluster',
    'AWS::RedshiftServerless::Namespace',
    'AWS::S3::Bucket',
    'AWS::S3Express::DirectoryBucket',
    'AWS::S3Tables::TableBucket',
    'AWS::S3Vectors::VectorBucket',
    'AWS::SNS::Topic',
    'AWS::SQS::Queue',
    'AWS::SecretsManager::Secret',
    'AWS::Timestream::InfluxDBInstance',
    'AWS::Timestream::Table',
  ],
  check: (store) => {
    const keys = store.environment.mandatoryTags;
    if (keys.length === 0) return ignored;
    return judge(keys.map((key) => ({ key, values: tagValues(store, key) })));
  },
});

function judge(tags: readonly { readonly key: string; readonly values: readonly Value[] }[]): Outcome {
  const missing = tags.filter(({ values }) => values.some((value) => value.isAbsent || value.literal?.trim() === ''));
  if (missing.length > 0) {
    const keys = missing.map(({ key }) => key);
    return violation(`tag${keys.length > 1 ? 's' : ''} ${keys.join(', ')} missing or empty`, 'Properties.Tags');
  }
  const unknown = tags
    .flatMap(({ values }) => values)
    .find((value) => value.isDeployTime && value.target === undefined);
  return unknown ? undecidable(unknown) : compliant;
}

/** The values of a tag: one, but for a global table, each replica of which has tags of its own. */
function tagValues(store: ResourceView, key: string): readonly Value[] {
  const tag = store.tag(key);
  const replicas = store.type === 'AWS::DynamoDB::GlobalTable' ? store.at('Replicas').items : [];
  if (tag.isPresent || replicas.length === 0) return [tag];
  return replicas.map((replica) => {
    const entry = replica.at('Tags').items.find((each) => each.isDeployTime || each.at('Key').is(key));
    return entry?.at('Value') ?? tag;
  });
}
