import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const timestreamInfluxMultiAzInProduction = defineRule({
  id: 'TimestreamInfluxMultiAzInProduction',
  title: 'Timestream for InfluxDB of production has a standby in another zone',
  clauses: [security.clauses['SEC-9.4'], cloudInfrastructure.clauses['CIP-9.1']],
  severity: 'warning',
  severityReason: 'how long a database may be away is for the recovery objectives to say',
  risk: 'When the zone fails, writes and queries wait for it to come back.',
  remedy: "Set `deploymentType: 'WITH_MULTIAZ_STANDBY'`. Outside production it is not asked for.",
  cannotTell: 'the type is a parameter without a default',
  references: ['https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influxdb.html'],
  resources: ['AWS::Timestream::InfluxDBInstance'],
  check: (instance) =>
    instance.environment.production
      ? demand(
          instance.at('DeploymentType'),
          (type) => type.is('WITH_MULTIAZ_STANDBY'),
          (type) => `deployment is ${type.orAbsent()}, WITH_MULTIAZ_STANDBY is asked for`,
        )
      : ignored,
});
