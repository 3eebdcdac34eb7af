import { defineRule } from '../../engine';
import { demand } from '../demand';
import { PATCHES } from '../rds/metadata';

export const dmsUpgradesMinorVersions = defineRule({
  id: 'DmsUpgradesMinorVersions',
  title: 'DMS replication instance takes minor versions of its engine by itself',
  ...PATCHES,
  remedy: 'Leave `autoMinorVersionUpgrade` out, or set it to `true`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html'],
  resources: ['AWS::DMS::ReplicationInstance'],
  check: (instance) =>
    demand(
      instance.at('AutoMinorVersionUpgrade'),
      (upgrade) => upgrade.isTrue || upgrade.isAbsent,
      () => 'automatic minor version upgrade is off',
    ),
});
