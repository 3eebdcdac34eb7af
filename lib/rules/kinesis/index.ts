import type { Rule } from '../../engine';
import { kinesisStreamEncrypted } from './kinesis-stream-encrypted';
import { firehoseStreamEncrypted } from './firehose-stream-encrypted';
import { firehoseDestinationByTls } from './firehose-destination-by-tls';
import { firehoseDestinationEncryptedByCustomerKey } from './firehose-destination-encrypted-by-customer-key';
import { firehoseStreamEncryptedByCustomerKey } from './firehose-stream-encrypted-by-customer-key';
import { firehoseStreamLogsErrors } from './firehose-stream-logs-errors';
import { flinkApplicationEncryptedByCustomerKey } from './flink-application-encrypted-by-customer-key';
import { flinkApplicationKeepsState } from './flink-application-keeps-state';
import { flinkApplicationLogs } from './flink-application-logs';
import { kinesisStreamEncryptedByCustomerKey } from './kinesis-stream-encrypted-by-customer-key';
import { kinesisVideoStreamEncryptedByCustomerKey } from './kinesis-video-stream-encrypted-by-customer-key';

export * from './kinesis-stream-encrypted';
export * from './firehose-stream-encrypted';
export * from './firehose-destination-by-tls';
export * from './firehose-destination-encrypted-by-customer-key';
export * from './firehose-stream-encrypted-by-customer-key';
export * from './firehose-stream-logs-errors';
export * from './flink-application-encrypted-by-customer-key';
export * from './flink-application-keeps-state';
export * from './flink-application-logs';
export * from './kinesis-stream-encrypted-by-customer-key';
export * from './kinesis-video-stream-encrypted-by-customer-key';

/** Every rule about Kinesis, Firehose and Flink. */
export const kinesisRules: readonly Rule[] = [
  kinesisStreamEncrypted,
  firehoseStreamEncrypted,
  kinesisStreamEncryptedByCustomerKey,
  kinesisVideoStreamEncryptedByCustomerKey,
  firehoseStreamEncryptedByCustomerKey,
  firehoseDestinationEncryptedByCustomerKey,
  firehoseStreamLogsErrors,
  firehoseDestinationByTls,
  flinkApplicationKeepsState,
  flinkApplicationLogs,
  flinkApplicationEncryptedByCustomerKey,
];
