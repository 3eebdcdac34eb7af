import { stateMachineEncryptedByCustomerKey } from '../../../lib/rules/events/state-machine-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { KEY_ARN, keyCases } from '../cases';

const machine = (KmsKeyId: unknown, Type: unknown = 'CUSTOMER_MANAGED_KMS_KEY') => ({
  EncryptionConfiguration: { Type, KmsKeyId },
});
const cases = keyCases('state machine', 'EncryptionConfiguration.KmsKeyId', machine);

ruleTable(stateMachineEncryptedByCustomerKey, {
  compliant: [
    ...cases.compliant,
    { name: 'an activity', type: 'AWS::StepFunctions::Activity', properties: machine(KEY_ARN) },
  ],
  violation: [
    ...cases.violation,
    { name: 'nothing is set', found: 'key is absent' },
    { name: 'the key of AWS', properties: machine(undefined, 'AWS_OWNED_KEY'), found: 'key is AWS_OWNED_KEY' },
  ],
  undecidable: cases.undecidable,
});
