import { dsqlEncryptedByCustomerKey } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { KEY, KEY_ARN, OPEN, open } from './templates';

ruleTable(dsqlEncryptedByCustomerKey, {
  compliant: [{ name: 'a key of the stack', properties: { KmsEncryptionKey: KEY_ARN }, others: KEY, remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'cluster has no customer-managed key', path: 'Properties.KmsEncryptionKey' },
    { name: 'the key of AWS', properties: { KmsEncryptionKey: 'AWS_OWNED_KMS_KEY' }, found: /names no KMS key/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { KmsEncryptionKey: OPEN },
      template: open,
      path: 'Properties.KmsEncryptionKey',
    },
  ],
});
