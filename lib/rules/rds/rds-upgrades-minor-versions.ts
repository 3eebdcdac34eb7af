import { defineRule } from '../../engine';
import { demand } from '../demand';
import { PATCHES } from './metadata';

export const rdsUpgradesMinorVersions = defineRule({
  id: 'RdsUpgradesMinorVersions',
  title: 'RDS database takes minor versions of its engine by itself',
  ...PATCHES,
  remedy: 'Leave `autoMinorVersionUpgrade` out, or set it to `true`: AWS upgrades in the maintenance window.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html'],
  cdkNag: [
    'HIPAA.Security-RDSAutomaticMinorVersionUpgradeEnabled',
    'PCI.DSS.321-RDSAutomaticMinorVersionUpgradeEnabled',
  ],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  check: (database) =>
    demand(
      database.at('AutoMinorVersionUpgrade'),
      (upgrade) => upgrade.isTrue || upgrade.isAbsent,
      () => 'automatic minor version upgrade is off',
    ),
});
