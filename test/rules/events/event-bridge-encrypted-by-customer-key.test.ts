import { eventBridgeEncryptedByCustomerKey } from '../../../lib/rules/events/event-bridge-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const cases = [
  keyCases('connection', 'KmsKeyIdentifier', (key) => ({ KmsKeyIdentifier: key }), 'AWS::Events::Connection'),
  keyCases('event bus', 'KmsKeyIdentifier', (key) => ({ KmsKeyIdentifier: key }), 'AWS::Events::EventBus'),
  keyCases('pipe', 'KmsKeyIdentifier', (key) => ({ KmsKeyIdentifier: key }), 'AWS::Pipes::Pipe'),
  keyCases('schedule', 'KmsKeyArn', (key) => ({ KmsKeyArn: key }), 'AWS::Scheduler::Schedule'),
] as const;

ruleTable(eventBridgeEncryptedByCustomerKey, {
  compliant: [...cases[0].compliant, ...cases[1].compliant, ...cases[2].compliant, ...cases[3].compliant],
  violation: [...cases[0].violation, ...cases[1].violation, ...cases[2].violation, ...cases[3].violation],
  undecidable: [...cases[0].undecidable, ...cases[1].undecidable, ...cases[2].undecidable, ...cases[3].undecidable],
});
