import { openSearchDomainEncryptedByCustomerKey } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { KEY, KEY_ARN, unset, withKey } from '../stores';
import { legacy } from './domains';

const encryption = (Enabled: unknown, KmsKeyId?: unknown) => ({
  properties: { EncryptionAtRestOptions: { Enabled, KmsKeyId } },
});

ruleTable(openSearchDomainEncryptedByCustomerKey, {
  compliant: [
    { name: 'a key of the stack', ...encryption(true, KEY), ...withKey, remedy: true },
    { name: 'under the former name, as text', ...legacy, ...encryption('true', KEY_ARN) },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'encryption at rest is absent',
      path: 'Properties.EncryptionAtRestOptions.Enabled',
    },
    { name: 'off', ...encryption(false, KEY_ARN), found: 'encryption at rest is off' },
    {
      name: 'the key of the service',
      ...encryption(true),
      found: 'domain has no customer-managed key',
      path: 'Properties.EncryptionAtRestOptions.KmsKeyId',
    },
    { name: 'under the former name', ...legacy, ...encryption(true, 'alias/aws/es'), found: /AWS managed key/ },
  ],
  undecidable: [
    {
      name: 'the key is a parameter without a default',
      ...encryption(true, { Ref: 'KeyArn' }),
      ...unset('KeyArn'),
      path: 'Properties.EncryptionAtRestOptions.KmsKeyId',
    },
  ],
});
