import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandKeyByType, type KeyPlaces } from '../keys-by-type';

const PLACES: KeyPlaces = {
  'AWS::EMR::Studio': { what: 'studio', path: 'EncryptionKeyArn' },
};

export const emrStudioEncryptedByCustomerKey = defineRule({
  id: 'EmrStudioEncryptedByCustomerKey',
  title: 'EMR Studio is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'notebooks hold queries and their results',
  risk: 'Notebooks and their results lie under a key that nobody in the account can withdraw.',
  remedy: 'Set `encryptionKeyArn` to a key of yours (`DataKey`).',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-studio-workspace-storage-encryption.html'],
  resources: Object.keys(PLACES),
  check: (resource) => demandKeyByType(resource, PLACES),
});
