import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandSnapshots } from '../stores';
import { CLUSTER } from './warehouses';

export const redshiftClusterBackedUp = defineRule({
  id: 'RedshiftClusterBackedUp',
  title: 'Redshift cluster keeps its automatic snapshots as long as backups are kept',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.6'],
    cloudInfrastructure.clauses['CIP-9.1'],
    security.clauses['SEC-3.2.4'],
    security.clauses['SEC-9.1'],
  ],
  severity: 'error',
  severityReason: 'a mistake that is found after a day cannot be undone any more',
  risk: 'A wrong load or a mistaken deletion that nobody notices within a day is final.',
  remedy: 'Set `automatedSnapshotRetentionPeriod` to as many days as backups are kept, 35 at most.',
  cannotTell: 'the days are a parameter without a default',
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html'],
  cdkNag: [
    'AwsSolutions-RS10',
    'HIPAA.Security-RedshiftBackupEnabled',
    'HIPAA.Security-RedshiftClusterMaintenanceSettings',
    'NIST.800.53.R5-RedshiftBackupEnabled',
    'NIST.800.53.R5-RedshiftClusterMaintenanceSettings',
    'PCI.DSS.321-RedshiftClusterMaintenanceSettings',
  ],
  resources: [CLUSTER],
  check: (cluster) => demandSnapshots(cluster.at('AutomatedSnapshotRetentionPeriod'), cluster, 35),
});
