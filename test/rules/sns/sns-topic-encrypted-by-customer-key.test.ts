import { snsTopicEncryptedByCustomerKey } from '../../../lib/rules/sns/sns-topic-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const cases = [keyCases('topic', 'KmsMasterKeyId', (key) => ({ KmsMasterKeyId: key }), 'AWS::SNS::Topic')] as const;

ruleTable(snsTopicEncryptedByCustomerKey, {
  compliant: [...cases[0].compliant],
  violation: [...cases[0].violation],
  undecidable: [...cases[0].undecidable],
});
