import { glueCatalogEncryptedByCustomerKey } from '../../../lib/rules/analytics/glue-catalog-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { KEY_ARN, keyCases } from '../cases';

const settings = (key: unknown, { mode = 'SSE-KMS', passwords = true, passwordKey = KEY_ARN } = {}) => ({
  DataCatalogEncryptionSettings: {
    EncryptionAtRest: { CatalogEncryptionMode: mode, SseAwsKmsKeyId: key },
    ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: passwords, KmsKeyId: passwordKey },
  },
});
const cases = keyCases('catalog', 'DataCatalogEncryptionSettings.EncryptionAtRest.SseAwsKmsKeyId', (key) =>
  settings(key),
);

ruleTable(glueCatalogEncryptedByCustomerKey, {
  compliant: [
    ...cases.compliant,
    { name: 'by the role of the service', properties: settings(KEY_ARN, { mode: 'SSE-KMS-WITH-SERVICE-ROLE' }) },
  ],
  violation: [
    ...cases.violation,
    { name: 'nothing is set', found: 'encryption of the catalog is absent' },
    {
      name: 'off',
      properties: settings(KEY_ARN, { mode: 'DISABLED' }),
      found: 'encryption of the catalog is DISABLED',
    },
    {
      name: 'passwords in clear',
      properties: settings(KEY_ARN, { passwords: false }),
      found: 'encryption of passwords is off',
    },
    {
      name: 'passwords by the key of AWS',
      properties: settings(KEY_ARN, { passwordKey: 'alias/aws/glue' }),
      found: /^password is encrypted by the AWS managed key/,
    },
  ],
  undecidable: cases.undecidable,
});
