import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';

export const timestreamInfluxDeliversLogs = defineRule({
  id: 'TimestreamInfluxDeliversLogs',
  title: 'Timestream for InfluxDB delivers its logs',
  clauses: [cloudInfrastructure.clauses['CIP-6.2'], security.clauses['SEC-3.3.4']],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but what went wrong cannot be found out afterwards',
  risk: 'Errors, slow queries and refused logins leave no trace.',
  remedy: 'Set `logDeliveryConfiguration: { s3Configuration: { bucketName, enabled: true } }`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influxdb.html'],
  resources: ['AWS::Timestream::InfluxDBInstance', 'AWS::Timestream::InfluxDBCluster'],
  check: (database) => demandOn(database.at('LogDeliveryConfiguration.S3Configuration.Enabled'), 'delivery of logs'),
});
