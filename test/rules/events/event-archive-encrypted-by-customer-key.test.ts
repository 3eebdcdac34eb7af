import { eventArchiveEncryptedByCustomerKey } from '../../../lib/rules/events/event-archive-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const cases = [
  keyCases('archive', 'KmsKeyIdentifier', (key) => ({ KmsKeyIdentifier: key }), 'AWS::Events::Archive'),
] as const;

ruleTable(eventArchiveEncryptedByCustomerKey, {
  compliant: [...cases[0].compliant],
  violation: [...cases[0].violation],
  undecidable: [...cases[0].undecidable],
});
