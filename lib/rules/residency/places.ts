import type { ResourceView, Value } from '../../engine';

/**
 * Properties that name the region, or the ARN, of where data of a resource comes to rest or is copied from; `*` stands
 * for every element of a list.
 */
export const PLACES: Readonly<Record<string, readonly string[]>> = {
  'AWS::AppSync::DataSource': [
    'DynamoDBConfig.AwsRegion',
    'ElasticsearchConfig.AwsRegion',
    'OpenSearchServiceConfig.AwsRegion',
    'RelationalDatabaseConfig.RdsHttpEndpointConfig.AwsRegion',
  ],
  'AWS::Backup::BackupPlan': ['BackupPlan.BackupPlanRule.*.CopyActions.*.DestinationBackupVaultArn'],
  'AWS::Cassandra::Keyspace': ['ReplicationSpecification.RegionList.*'],
  'AWS::Cassandra::Table': ['ReplicaSpecifications.*.Region'],
  'AWS::CloudFormation::StackSet': ['StackInstancesGroup.*.Regions.*'],
  'AWS::Cognito::UserPoolReplica': ['RegionName'],
  'AWS::DLM::LifecyclePolicy': [
    'CrossRegionCopyTargets.*.TargetRegion',
    'PolicyDetails.CrossRegionCopyTargets.*.TargetRegion',
    'PolicyDetails.Schedules.*.CrossRegionCopyRules.*.TargetRegion',
    'PolicyDetails.Schedules.*.CrossRegionCopyRules.*.Target',
    'PolicyDetails.Actions.*.CrossRegionCopy.*.Target',
  ],
  'AWS::DSQL::Cluster': ['MultiRegionProperties.WitnessRegion', 'MultiRegionProperties.Clusters.*'],
  'AWS::DynamoDB::GlobalTable': ['Replicas.*.Region', 'GlobalTableWitnesses.*.Region'],
  'AWS::ECR::ReplicationConfiguration': ['ReplicationConfiguration.Rules.*.Destinations.*.Region'],
  'AWS::EFS::FileSystem': ['ReplicationConfiguration.Destinations.*.Region'],
  'AWS::ElastiCache::GlobalReplicationGroup': [
    'Members.*.ReplicationGroupRegion',
    'RegionalConfigurations.*.ReplicationGroupRegion',
  ],
  'AWS::Events::Endpoint': ['RoutingConfig.FailoverConfig.Secondary.Route'],
  'AWS::ImageBuilder::DistributionConfiguration': ['Distributions.*.Region'],
  'AWS::KMS::ReplicaKey': ['PrimaryKeyArn'],
  'AWS::Lex::Bot': ['Replication.ReplicaRegions.*'],
  'AWS::MSK::Replicator': ['KafkaClusters.*.AmazonMskCluster.MskClusterArn'],
  'AWS::PaymentCryptography::Key': ['ReplicationRegions.*'],
  'AWS::RDS::DBCluster': ['ReplicationSourceIdentifier', 'SourceRegion'],
  'AWS::RDS::DBInstance': ['AutomaticBackupReplicationRegion', 'SourceDBInstanceIdentifier', 'SourceRegion'],
  'AWS::RDS::GlobalCluster': ['SourceDBClusterIdentifier'],
  'AWS::Redshift::Cluster': ['DestinationRegion'],
  'AWS::RedshiftServerless::Namespace': ['SnapshotCopyConfigurations.*.DestinationRegion'],
  'AWS::S3::MultiRegionAccessPoint': ['Regions.*.Bucket'],
  'AWS::SSM::ResourceDataSync': ['BucketRegion', 'S3Destination.BucketRegion'],
  'AWS::SSMIncidents::ReplicationSet': ['Regions.*.RegionName'],
  'AWS::SecretsManager::Secret': ['ReplicaRegions.*.Region'],
  'AWS::SecurityLake::DataLake': ['ReplicationConfiguration.Regions.*'],
  // What the CDK makes of `replicationRegions` of a table.
  'Custom::DynamoDBReplica': ['Region'],
};

/** Properties that name an availability zone. It is one of the stack's region, whatever it turns out to be. */
export const ZONES: Readonly<Record<string, readonly string[]>> = {
  'AWS::AutoScaling::AutoScalingGroup': ['AvailabilityZones.*'],
  'AWS::EC2::Instance': ['AvailabilityZone'],
  'AWS::EC2::Subnet': ['AvailabilityZone'],
  'AWS::EC2::Volume': ['AvailabilityZone'],
  'AWS::EFS::FileSystem': ['AvailabilityZoneName'],
  'AWS::RDS::DBCluster': ['AvailabilityZones.*'],
  'AWS::RDS::DBInstance': ['AvailabilityZone'],
};

/** The values of a resource that name a place, those that are there. */
export function valuesAt(resource: ResourceView, paths: readonly string[]): readonly Value[] {
  return paths.flatMap((path) => walk(resource.properties, path.split('.'))).filter((value) => value.isPresent);
}

function walk(value: Value, [key, ...rest]: readonly string[]): readonly Value[] {
  if (key === undefined) return [value];
  return (key === '*' ? value.items : [value.at(key)]).flatMap((each) => walk(each, rest));
}
