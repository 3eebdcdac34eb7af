import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandKeyByType, type KeyPlaces } from '../keys-by-type';

const PLACES: KeyPlaces = {
  'AWS::MSK::Cluster': { what: 'cluster', path: 'EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId' },
};

export const mskClusterEncryptedByCustomerKey = defineRule({
  id: 'MskClusterEncryptedByCustomerKey',
  title: 'MSK cluster is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'MSK encrypts anyway, so this is about who controls the key',
  risk: 'Records lie under a key that nobody in the account can withdraw.',
  remedy: 'Set `encryptionInfo.encryptionAtRest.dataVolumeKmsKeyId` of `CfnCluster` to a key of yours (`DataKey`).',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html'],
  resources: Object.keys(PLACES),
  check: (resource) => demandKeyByType(resource, PLACES),
});
