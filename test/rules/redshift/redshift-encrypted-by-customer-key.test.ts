import { redshiftEncryptedByCustomerKey } from '../../../lib/rules/redshift';
import { ruleTable } from '../../../lib/testing';
import { KEY, KEY_ARN, unset, withKey } from '../stores';
import { namespace } from './warehouses';

ruleTable(redshiftEncryptedByCustomerKey, {
  compliant: [
    { name: 'a key of the stack', properties: { KmsKeyId: KEY }, ...withKey, remedy: true },
    { name: 'a namespace with a key', ...namespace({ KmsKeyId: KEY_ARN }) },
    { name: 'a module of its own holds the key', properties: { HsmConfigurationIdentifier: 'hsm' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'warehouse has no customer-managed key', path: 'Properties.KmsKeyId' },
    {
      name: 'encryption is on, by the key of the service',
      properties: { Encrypted: true },
      found: /no customer-managed/,
    },
    {
      name: 'encryption is off',
      properties: { Encrypted: 'false', KmsKeyId: KEY_ARN },
      found: 'encryption is off',
      path: 'Properties.Encrypted',
    },
    {
      name: 'a namespace with the managed key',
      ...namespace({ KmsKeyId: 'alias/aws/redshift' }),
      found: /managed key/,
    },
  ],
  undecidable: [
    {
      name: 'the key is a parameter without a default',
      properties: { KmsKeyId: { Ref: 'KeyArn' } },
      ...unset('KeyArn'),
      path: 'Properties.KmsKeyId',
    },
  ],
});
