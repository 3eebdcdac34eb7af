import { flinkApplicationEncryptedByCustomerKey } from '../../../lib/rules/kinesis/flink-application-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const application = (KeyId: unknown, KeyType: unknown = 'CUSTOMER_MANAGED_KEY') => ({
  ApplicationConfiguration: { ApplicationEncryptionConfiguration: { KeyType, KeyId } },
});
const cases = keyCases('application', 'ApplicationConfiguration.ApplicationEncryptionConfiguration.KeyId', application);

ruleTable(flinkApplicationEncryptedByCustomerKey, {
  compliant: cases.compliant,
  violation: [
    ...cases.violation,
    { name: 'nothing is set', found: 'key is absent' },
    { name: 'the key of AWS', properties: application(undefined, 'AWS_OWNED_KEY'), found: 'key is AWS_OWNED_KEY' },
  ],
  undecidable: cases.undecidable,
});
