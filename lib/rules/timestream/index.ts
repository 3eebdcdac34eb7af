import type { Rule } from '../../engine';
import { timestreamEncryptedByCustomerKey } from './timestream-encrypted-by-customer-key';
import { timestreamInfluxDeliversLogs } from './timestream-influx-delivers-logs';
import { timestreamInfluxMultiAzInProduction } from './timestream-influx-multi-az-in-production';
import { timestreamInfluxNotPublic } from './timestream-influx-not-public';
import { timestreamRejectedDataEncrypted } from './timestream-rejected-data-encrypted';
import { timestreamRetainedInProduction } from './timestream-retained-in-production';
import { timestreamTableExpiresRecords } from './timestream-table-expires-records';

export * from './timestream-encrypted-by-customer-key';
export * from './timestream-influx-delivers-logs';
export * from './timestream-influx-multi-az-in-production';
export * from './timestream-influx-not-public';
export * from './timestream-rejected-data-encrypted';
export * from './timestream-retained-in-production';
export * from './timestream-table-expires-records';

/** Every rule about Timestream. */
export const timestreamRules: readonly Rule[] = [
  timestreamEncryptedByCustomerKey,
  timestreamInfluxDeliversLogs,
  timestreamInfluxMultiAzInProduction,
  timestreamInfluxNotPublic,
  timestreamRejectedDataEncrypted,
  timestreamRetainedInProduction,
  timestreamTableExpiresRecords,
];
