import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandKeyByType, type KeyPlaces } from '../keys-by-type';

const PLACES: KeyPlaces = {
  'AWS::Events::Archive': { what: 'archive', path: 'KmsKeyIdentifier' },
};

export const eventArchiveEncryptedByCustomerKey = defineRule({
  id: 'EventArchiveEncryptedByCustomerKey',
  title: 'EventBridge archive is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'EventBridge encrypts anyway, so this is about who controls the key',
  risk: 'Events of months lie under a key that nobody in the account can withdraw.',
  remedy: 'Set `kmsKey` of the `Archive` to a key of yours (`DataKey`).',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/encryption-archives.html'],
  resources: Object.keys(PLACES),
  check: (resource) => demandKeyByType(resource, PLACES),
});
