import { mqBrokerEncryptedByCustomerKey } from '../../../lib/rules/mq/mq-broker-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const broker = (KmsKeyId: unknown, UseAwsOwnedKey: unknown = false) => ({
  EncryptionOptions: { UseAwsOwnedKey, KmsKeyId },
});
const cases = keyCases('broker', 'EncryptionOptions.KmsKeyId', broker);

ruleTable(mqBrokerEncryptedByCustomerKey, {
  compliant: cases.compliant,
  violation: [
    ...cases.violation,
    { name: 'nothing is set', found: "use of AWS's own key is absent" },
    { name: 'the key of AWS', properties: broker(undefined, true), found: "use of AWS's own key is on" },
  ],
  undecidable: cases.undecidable,
  ignored: [{ name: 'RabbitMQ, which takes no key', properties: { EngineType: 'RabbitMQ' } }],
});
