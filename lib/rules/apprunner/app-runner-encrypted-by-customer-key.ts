import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';

export const appRunnerEncryptedByCustomerKey = defineRule({
  id: 'AppRunnerEncryptedByCustomerKey',
  title: 'App Runner service is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'the copy of the image or of the source is kept by a key that nobody else can guard',
  risk: 'Nobody but AWS decides who can decrypt the copies of your source and images.',
  remedy: 'Set `encryptionConfiguration: { kmsKey }`.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/apprunner/latest/dg/security-data-protection-encryption.html'],
  resources: ['AWS::AppRunner::Service'],
  check: (service) => demandCustomerKey(service.at('EncryptionConfiguration.KmsKey'), 'service'),
});
