import { compliant, defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { demandCustomerKey } from '../keys';
import { together } from '../stores';
import { CLUSTER, NAMESPACE } from './warehouses';

export const redshiftEncryptedByCustomerKey = defineRule({
  id: 'RedshiftEncryptedByCustomerKey',
  title: 'Redshift is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'a warehouse gathers the data of many, all under the one key',
  risk: 'Blocks, system metadata and snapshots lie in the clear, or under a key that nobody here can withdraw.',
  remedy: 'Set `kmsKeyId` to a key, and on `CfnCluster` not `encrypted: false`.',
  cannotTell: 'the switch or the key is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-security.html',
  ],
  cdkNag: [
    'AwsSolutions-RS6',
    'HIPAA.Security-RedshiftClusterConfiguration',
    'NIST.800.53.R4-RedshiftClusterConfiguration',
    'NIST.800.53.R5-RedshiftClusterConfiguration',
    'PCI.DSS.321-RedshiftClusterConfiguration',
  ],
  resources: [CLUSTER, NAMESPACE],
  check: (warehouse) =>
    together(
      demand(
        warehouse.at('Encrypted'),
        // Redshift encrypts unless it is told not to.
        (encrypted) => encrypted.isTrue || encrypted.isAbsent,
        (encrypted) => `encryption is ${encrypted.isFalse ? 'off' : encrypted.orAbsent()}`,
      ),
      // A key in a hardware module of the customer's own.
      warehouse.at('HsmConfigurationIdentifier').isPresent
        ? compliant
        : demandCustomerKey(warehouse.at('KmsKeyId'), 'warehouse'),
    ),
});
