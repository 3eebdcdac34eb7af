import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { CLUSTER } from './warehouses';

export const redshiftClusterUpgrades = defineRule({
  id: 'RedshiftClusterUpgrades',
  title: 'Redshift cluster takes new versions by itself',
  clauses: [security.clauses['SEC-3.1.3'], cloudInfrastructure.clauses['CIP-6.7']],
  severity: 'error',
  severityReason: 'fixes of known weaknesses otherwise wait until somebody thinks of them',
  risk: 'The engine keeps weaknesses that are public and already mended.',
  remedy: 'Leave `allowVersionUpgrade` out, or set it to `true`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-considerations.html'],
  cdkNag: [
    'AwsSolutions-RS9',
    'HIPAA.Security-RedshiftClusterMaintenanceSettings',
    'NIST.800.53.R5-RedshiftClusterMaintenanceSettings',
    'PCI.DSS.321-RedshiftClusterMaintenanceSettings',
  ],
  resources: [CLUSTER],
  check: (cluster) =>
    demand(
      cluster.at('AllowVersionUpgrade'),
      (upgrade) => upgrade.isTrue || upgrade.isAbsent,
      (upgrade) => `upgrade of the version is ${upgrade.isFalse ? 'off' : upgrade.orAbsent()}`,
    ),
});
