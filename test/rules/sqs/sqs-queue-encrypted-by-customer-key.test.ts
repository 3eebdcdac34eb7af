import { sqsQueueEncryptedByCustomerKey } from '../../../lib/rules/sqs/sqs-queue-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const cases = [keyCases('queue', 'KmsMasterKeyId', (key) => ({ KmsMasterKeyId: key }), 'AWS::SQS::Queue')] as const;

ruleTable(sqsQueueEncryptedByCustomerKey, {
  compliant: [...cases[0].compliant],
  violation: [...cases[0].violation],
  undecidable: [...cases[0].undecidable],
});
