import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { demandCustomerKey } from '../keys';
import { together } from '../stores';

export const timestreamRejectedDataEncrypted = defineRule({
  id: 'TimestreamRejectedDataEncrypted',
  title: 'Timestream table encrypts rejected records by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'what is refused is the same data, and lies in a bucket that other eyes may reach',
  risk: 'Records that Timestream refuses end up in S3 under a key of S3, which whoever reads the bucket may use.',
  remedy:
    "Set `EncryptionOption: 'SSE_KMS'` and `KmsKeyId` in `MagneticStoreRejectedDataLocation.S3Configuration` of " +
    '`magneticStoreWriteProperties`.',
  cannotTell: 'the option or the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/timestream/latest/developerguide/API_S3Configuration.html'],
  resources: ['AWS::Timestream::Table'],
  check: (table) => {
    const location = table.at('MagneticStoreWriteProperties.MagneticStoreRejectedDataLocation.S3Configuration');
    if (location.isAbsent) return ignored;
    return together(
      demand(
        location.at('EncryptionOption'),
        (option) => option.is('SSE_KMS'),
        (option) => `encryption of rejected records is ${option.orAbsent()}, SSE_KMS is asked for`,
      ),
      demandCustomerKey(location.at('KmsKeyId'), 'place of rejected records'),
    );
  },
});
