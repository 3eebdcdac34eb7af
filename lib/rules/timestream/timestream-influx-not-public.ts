import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOff } from '../demand';

export const timestreamInfluxNotPublic = defineRule({
  id: 'TimestreamInfluxNotPublic',
  title: 'Timestream for InfluxDB cannot be reached from the internet',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-6.5'],
    cloudInfrastructure.clauses['CIP-7.2'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'fatal',
  severityReason: 'a database with a public address, which nothing excuses',
  risk: 'Anyone can try logins and tokens against the database.',
  remedy: 'Leave `publiclyAccessible` out, or set it to `false`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influxdb.html'],
  resources: ['AWS::Timestream::InfluxDBInstance', 'AWS::Timestream::InfluxDBCluster'],
  check: (database) => demandOff(database.at('PubliclyAccessible'), 'access from the internet', 'off'),
});
