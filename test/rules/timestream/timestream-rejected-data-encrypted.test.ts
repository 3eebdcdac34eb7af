import { timestreamRejectedDataEncrypted } from '../../../lib/rules/timestream';
import { ruleTable } from '../../../lib/testing';
import { KEY, KEY_ARN, unset, withKey } from '../stores';

const rejected = (EncryptionOption: unknown, KmsKeyId?: unknown) => ({
  properties: {
    MagneticStoreWriteProperties: {
      MagneticStoreRejectedDataLocation: { S3Configuration: { EncryptionOption, KmsKeyId } },
    },
  },
});
const PATH = 'Properties.MagneticStoreWriteProperties.MagneticStoreRejectedDataLocation.S3Configuration';

ruleTable(timestreamRejectedDataEncrypted, {
  compliant: [
    { name: 'a key of the stack', ...rejected('SSE_KMS', KEY), ...withKey, remedy: true },
    { name: 'a key by its ARN', ...rejected('SSE_KMS', KEY_ARN) },
  ],
  violation: [
    {
      name: 'a key of S3',
      ...rejected('SSE_S3'),
      found: 'encryption of rejected records is SSE_S3, SSE_KMS is asked for',
      path: `${PATH}.EncryptionOption`,
    },
    { name: 'no option', ...rejected(undefined, KEY_ARN), found: /^encryption of rejected records is absent/ },
    { name: 'no key', ...rejected('SSE_KMS'), found: 'place of rejected records has no customer-managed key' },
  ],
  undecidable: [
    {
      name: 'the key is a parameter without a default',
      ...rejected('SSE_KMS', { Ref: 'KeyArn' }),
      ...unset('KeyArn'),
      path: `${PATH}.KmsKeyId`,
    },
  ],
  empty: { verdict: 'ignored', because: 'rejected records are then written nowhere' },
});
