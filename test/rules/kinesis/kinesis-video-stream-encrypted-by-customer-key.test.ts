import { kinesisVideoStreamEncryptedByCustomerKey } from '../../../lib/rules/kinesis/kinesis-video-stream-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const cases = [
  keyCases('video stream', 'KmsKeyId', (key) => ({ KmsKeyId: key }), 'AWS::KinesisVideo::Stream'),
] as const;

ruleTable(kinesisVideoStreamEncryptedByCustomerKey, {
  compliant: [...cases[0].compliant],
  violation: [...cases[0].violation],
  undecidable: [...cases[0].undecidable],
});
