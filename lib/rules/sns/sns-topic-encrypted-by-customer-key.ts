import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandKeyByType, type KeyPlaces } from '../keys-by-type';

const PLACES: KeyPlaces = {
  'AWS::SNS::Topic': { what: 'topic', path: 'KmsMasterKeyId' },
};

export const snsTopicEncryptedByCustomerKey = defineRule({
  id: 'SnsTopicEncryptedByCustomerKey',
  title: 'SNS topic is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'messages lie on the disks of SNS in clear unless a key is set',
  risk: 'Messages are stored without encryption, or under a key that nobody in the account can withdraw.',
  remedy: 'Set `masterKey` to a key of yours (`DataKey`) whose policy lets the publishing services use it.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html'],
  cdkNag: [
    'HIPAA.Security-SNSEncryptedKMS',
    'NIST.800.53.R4-SNSEncryptedKMS',
    'NIST.800.53.R5-SNSEncryptedKMS',
    'PCI.DSS.321-SNSEncryptedKMS',
  ],
  resources: Object.keys(PLACES),
  check: (resource) => demandKeyByType(resource, PLACES),
});
