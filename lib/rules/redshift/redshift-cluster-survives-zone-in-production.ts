import { defineRule, ignored, some } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { CLUSTER } from './warehouses';

export const redshiftClusterSurvivesZoneInProduction = defineRule({
  id: 'RedshiftClusterSurvivesZoneInProduction',
  title: 'Redshift cluster of production survives the loss of a zone',
  clauses: [security.clauses['SEC-9.4'], cloudInfrastructure.clauses['CIP-9.1']],
  severity: 'warning',
  severityReason: 'how long a warehouse may be away is for the recovery objectives to say, and a snapshot restores it',
  risk: 'When a zone fails, reports and loads wait for it to come back, or for a restore.',
  remedy:
    'Set `multiAz: true`, or at least `availabilityZoneRelocation: true`, on a cluster of RA3 nodes. Outside ' +
    'production it is not asked for.',
  cannotTell: 'a switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-recovery.html',
  ],
  resources: [CLUSTER],
  check: (cluster) =>
    cluster.environment.production
      ? some([
          demandOn(cluster.at('MultiAZ'), 'Multi-AZ'),
          demandOn(cluster.at('AvailabilityZoneRelocation'), 'relocation to another zone'),
        ]).slice(0, 1)
      : ignored,
});
