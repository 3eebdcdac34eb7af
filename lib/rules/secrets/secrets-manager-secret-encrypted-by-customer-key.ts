import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';

export const secretsManagerSecretEncryptedByCustomerKey = defineRule({
  id: 'SecretsManagerSecretEncryptedByCustomerKey',
  title: 'Secrets Manager secret is encrypted by a customer-managed key',
  clauses: [
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    cloudInfrastructure.clauses['CIP-6.4'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'the secret is encrypted either way, but nobody can part who reads secrets from who uses the key',
  risk: 'With the key of the service every principal that may read the secret may decrypt it, other accounts never can.',
  remedy: 'Set `encryptionKey`, and `encryptionKey` of each of `replicaRegions`.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html'],
  cdkNag: [
    'HIPAA.Security-SecretsManagerUsingKMSKey',
    'NIST.800.53.R5-SecretsManagerUsingKMSKey',
    'PCI.DSS.321-SecretsManagerUsingKMSKey',
  ],
  resources: ['AWS::SecretsManager::Secret'],
  check: (secret) =>
    every([
      demandCustomerKey(secret.at('KmsKeyId'), 'secret'),
      ...secret
        .at('ReplicaRegions')
        .items.map((replica) =>
          demandCustomerKey(replica.at('KmsKeyId'), `replica in ${replica.at('Region').orAbsent()}`),
        ),
    ]),
});
