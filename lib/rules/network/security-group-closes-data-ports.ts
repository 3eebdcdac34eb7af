import { defineRule, type ResourceView } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { DATA_PORTS } from './ports';
import { includesPort, judgeOpenIngress } from './traffic';

export const securityGroupClosesDataPorts = defineRule({
  id: 'SecurityGroupClosesDataPorts',
  title: 'Security group keeps data stores closed to the internet',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-6.5'],
    cloudInfrastructure.clauses['CIP-7.2'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'fatal',
  severityReason: 'a database that the internet reaches is one password away from a breach, and never has to be',
  risk:
    'Anyone may try to log in to the database or use a flaw of its engine; what it holds is gone in one ' + 'night.',
  remedy: 'Admit the security group of the application: `database.connections.allowFrom(service, Port.tcp(5432))`.',
  cannotTell: 'the range of addresses, the protocol or a port is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html',
  ],
  cdkNag: [
    'AwsSolutions-EC23',
    'HIPAA.Security-EC2RestrictedCommonPorts',
    'NIST.800.53.R4-EC2RestrictedCommonPorts',
    'NIST.800.53.R5-EC2RestrictedCommonPorts',
    'PCI.DSS.321-EC2RestrictedCommonPorts',
  ],
  resources: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  check: (group) => {
    const store = storeBehind(group.type === 'AWS::EC2::SecurityGroup' ? group : group.at('GroupId').target);
    // Whatever port a store listens on, a web port among them, is one of its own.
    return judgeOpenIngress(
      group,
      (traffic) => store !== undefined || includesPort(traffic, DATA_PORTS),
      store ? ` before ${store.logicalId}` : '',
    );
  },
});

/** What holds data behind a security group. */
const STORES = [
  'AWS::AmazonMQ::Broker',
  'AWS::DAX::Cluster',
  'AWS::DMS::ReplicationInstance',
  'AWS::DocDB::DBCluster',
  'AWS::DocDBElastic::Cluster',
  'AWS::EFS::MountTarget',
  'AWS::ElastiCache::CacheCluster',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::ElastiCache::ServerlessCache',
  'AWS::Elasticsearch::Domain',
  'AWS::FSx::FileSystem',
  'AWS::MSK::Cluster',
  'AWS::MemoryDB::Cluster',
  'AWS::Neptune::DBCluster',
  'AWS::OpenSearchService::Domain',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::RDS::DBProxy',
  'AWS::Redshift::Cluster',
  'AWS::RedshiftServerless::Workgroup',
  'AWS::Timestream::InfluxDBInstance',
] as const;

const storeBehind = (group: ResourceView | undefined): ResourceView | undefined => group?.referrers(...STORES)[0];
