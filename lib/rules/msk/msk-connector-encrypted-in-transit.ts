import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const mskConnectorEncryptedInTransit = defineRule({
  id: 'MskConnectorEncryptedInTransit',
  title: 'MSK connector talks to its cluster by TLS',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'every record goes through the network in clear',
  risk: 'Whoever is on the network can read the records.',
  remedy: "Set `kafkaClusterEncryptionInTransit` to `{ encryptionType: 'TLS' }`.",
  cannotTell: 'the kind is a parameter without a default',
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-connectors.html'],
  resources: ['AWS::KafkaConnect::Connector'],
  check: (connector) =>
    demand(
      connector.at('KafkaClusterEncryptionInTransit.EncryptionType'),
      (type) => type.is('TLS'),
      (type) => `encryption in transit is ${type.orAbsent()}`,
    ),
});
