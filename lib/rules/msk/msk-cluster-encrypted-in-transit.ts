import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const mskClusterEncryptedInTransit = defineRule({
  id: 'MskClusterEncryptedInTransit',
  title: 'MSK cluster and its clients talk by TLS alone',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'every record goes through the network in clear',
  risk: 'Whoever is on the network can read the records, and the passwords of clients.',
  remedy:
    "Leave `encryptionInTransit` of `CfnCluster` out, or set it to `{ clientBroker: 'TLS', inCluster: true " + '}`.',
  cannotTell: 'a switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html'],
  cdkNag: ['AwsSolutions-MSK2', 'AwsSolutions-MSK3'],
  resources: ['AWS::MSK::Cluster'],
  check: (cluster) => {
    const encryption = cluster.at('EncryptionInfo.EncryptionInTransit');
    return every([
      demand(
        encryption.at('ClientBroker'),
        (clients) => clients.isAbsent || clients.is('TLS'),
        (clients) => `clients talk by ${clients.orAbsent()}`,
      ),
      demand(
        encryption.at('InCluster'),
        (brokers) => brokers.isAbsent || brokers.isTrue,
        () => 'encryption between brokers is off',
      ),
    ]);
  },
});
