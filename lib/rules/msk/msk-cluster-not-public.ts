import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const mskClusterNotPublic = defineRule({
  id: 'MskClusterNotPublic',
  title: 'MSK cluster has no public address',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.5'],
    cloudInfrastructure.clauses['CIP-7.2'],
    security.clauses['SEC-3.1.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
  ],
  severity: 'fatal',
  severityReason: 'the data store stands open to the internet',
  risk: 'Everyone on the internet can reach the brokers; a leaked password, or one more flaw, is enough.',
  remedy:
    'Leave `brokerNodeGroupInfo.connectivityInfo.publicAccess` out, or set its type to `DISABLED`; connect clients ' +
    'through the VPC.',
  cannotTell: 'the kind of access is a parameter without a default',
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html'],
  resources: ['AWS::MSK::Cluster'],
  check: (cluster) =>
    demand(
      cluster.at('BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type'),
      (type) => type.isAbsent || type.is('DISABLED'),
      (type) => `public access is ${type.orAbsent()}`,
    ),
});
