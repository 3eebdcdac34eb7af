import { keyspacesTableEncryptedByCustomerKey } from '../../../lib/rules/keyspaces';
import { ruleTable } from '../../../lib/testing';
import { KEY, KEY_ARN, unset, withKey } from '../stores';

const encryption = (EncryptionType: unknown, KmsKeyIdentifier?: unknown) => ({
  properties: { EncryptionSpecification: { EncryptionType, KmsKeyIdentifier } },
});
const CUSTOMER = 'CUSTOMER_MANAGED_KMS_KEY';

ruleTable(keyspacesTableEncryptedByCustomerKey, {
  compliant: [
    { name: 'a key of the stack', ...encryption(CUSTOMER, KEY), ...withKey, remedy: true },
    { name: 'a key by its ARN', ...encryption(CUSTOMER, KEY_ARN) },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'encryption is absent, CUSTOMER_MANAGED_KMS_KEY is asked for',
      path: 'Properties.EncryptionSpecification.EncryptionType',
    },
    { name: 'a key that AWS owns', ...encryption('AWS_OWNED_KMS_KEY', KEY_ARN), found: /^encryption is AWS_OWNED/ },
    { name: 'no key', ...encryption(CUSTOMER), found: 'table has no customer-managed key' },
  ],
  undecidable: [
    {
      name: 'the key is a parameter without a default',
      ...encryption(CUSTOMER, { Ref: 'KeyArn' }),
      ...unset('KeyArn'),
      path: 'Properties.EncryptionSpecification.KmsKeyIdentifier',
    },
  ],
});
