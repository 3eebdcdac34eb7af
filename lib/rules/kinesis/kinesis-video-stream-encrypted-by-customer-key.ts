import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandKeyByType, type KeyPlaces } from '../keys-by-type';

const PLACES: KeyPlaces = {
  'AWS::KinesisVideo::Stream': { what: 'video stream', path: 'KmsKeyId' },
};

export const kinesisVideoStreamEncryptedByCustomerKey = defineRule({
  id: 'KinesisVideoStreamEncryptedByCustomerKey',
  title: 'Kinesis video stream is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'Kinesis encrypts anyway, so this is about who controls the key',
  risk: 'Whoever may read the stream may watch it: no key policy of yours stands in between.',
  remedy: 'Set `kmsKeyId` of `CfnStream` to a key of yours (`DataKey`).',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/how-kms.html'],
  resources: Object.keys(PLACES),
  check: (resource) => demandKeyByType(resource, PLACES),
});
