import { dataStaysInsideResidency } from '../../../lib/rules/residency';
import { ruleTable } from '../../../lib/testing';

const stack = { profile: { residency: ['eu-central-1', 'eu-west-1'] } };
const copy = (DestinationBackupVaultArn: unknown) => ({
  BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn }] }] },
});

ruleTable(dataStaysInsideResidency, {
  compliant: [
    {
      name: 'replicas inside',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: { Replicas: [{ Region: 'eu-central-1' }, { Region: 'eu-west-1' }] },
      stack,
      remedy: true,
    },
    {
      name: 'a replica in the region of the stack',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: { Replicas: [{ Region: { Ref: 'AWS::Region' } }] },
      stack,
    },
    {
      name: 'copies into a vault of the stack',
      type: 'AWS::Backup::BackupPlan',
      properties: copy({ 'Fn::GetAtt': ['Vault', 'BackupVaultArn'] }),
      others: { Vault: { Type: 'AWS::Backup::BackupVault', Properties: {} } },
      stack,
    },
    { name: 'a zone inside', type: 'AWS::EC2::Subnet', properties: { AvailabilityZone: 'eu-central-1a' }, stack },
    {
      name: 'a zone that is chosen at deployment',
      type: 'AWS::EC2::Subnet',
      properties: { AvailabilityZone: { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] } },
      stack,
    },
  ],
  violation: [
    {
      name: 'a replica of a table',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: { Replicas: [{ Region: 'eu-central-1' }, { Region: 'us-west-2' }] },
      stack,
      found: 'data goes to or comes from us-west-2, it may rest in eu-central-1, eu-west-1',
      path: 'Properties.Replicas.1.Region',
    },
    {
      name: 'a replica of a secret',
      type: 'AWS::SecretsManager::Secret',
      properties: { ReplicaRegions: { Region: 'us-west-2' } },
      stack,
      found: /us-west-2/,
    },
    {
      name: 'copies of backups, whose partition is filled in later',
      type: 'AWS::Backup::BackupPlan',
      properties: copy({ 'Fn::Sub': 'arn:${AWS::Partition}:backup:us-gov-west-1:${AWS::AccountId}:backup-vault:copy' }),
      stack,
      found: /us-gov-west-1/,
    },
    {
      name: 'copies into a vault of a stack elsewhere',
      type: 'AWS::MSK::Replicator',
      properties: {
        KafkaClusters: [
          { AmazonMskCluster: { MskClusterArn: 'arn:aws:kafka:ap-southeast-2:111111111111:cluster/x/y' } },
        ],
      },
      stack,
      found: /ap-southeast-2/,
    },
    {
      name: 'replicated images',
      type: 'AWS::ECR::ReplicationConfiguration',
      properties: { ReplicationConfiguration: { Rules: [{ Destinations: [{ Region: 'us-east-1' }] }] } },
      stack,
      found: /us-east-1/,
    },
    {
      name: 'a keyspace',
      type: 'AWS::Cassandra::Keyspace',
      properties: { ReplicationSpecification: { RegionList: ['eu-west-1', 'us-east-1'] } },
      stack,
      found: /us-east-1/,
    },
    {
      name: 'backups of a database',
      type: 'AWS::RDS::DBInstance',
      properties: { AutomaticBackupReplicationRegion: 'us-east-1' },
      stack,
      found: /us-east-1/,
    },
    {
      name: 'a table of the first kind',
      type: 'Custom::DynamoDBReplica',
      properties: { Region: 'us-east-1' },
      stack,
      found: /us-east-1/,
    },
    {
      name: 'a zone of another region',
      type: 'AWS::EC2::Volume',
      properties: { AvailabilityZone: 'us-east-1a' },
      stack,
      found: /us-east-1,/,
    },
    {
      name: 'a local zone',
      type: 'AWS::EC2::Subnet',
      properties: { AvailabilityZone: 'us-east-1-bos-1a' },
      stack,
      found: /us-east-1,/,
    },
  ],
  undecidable: [
    {
      name: 'the region is a parameter',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: { Replicas: [{ Region: { Ref: 'Region' } }] },
      template: { Parameters: { Region: { Type: 'String' } } },
      stack,
      path: 'Properties.Replicas.0.Region',
    },
  ],
  ignored: [
    {
      name: 'there is no engagement',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: { Replicas: [{ Region: 'us-west-2' }] },
    },
    { name: 'a secret without replicas', type: 'AWS::SecretsManager::Secret', stack },
  ],
  empty: { verdict: 'ignored', because: 'such a resource names no region' },
});
