import { defineRule } from '../../engine';
import { demandOn } from '../demand';
import { PATCHES } from '../rds/metadata';

export const neptuneUpgradesMinorVersions = defineRule({
  id: 'NeptuneUpgradesMinorVersions',
  title: 'Neptune instance takes minor versions of its engine by itself',
  ...PATCHES,
  remedy: 'Set `autoMinorVersionUpgrade: true`: AWS upgrades in the maintenance window.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/engine-maintenance-management.html'],
  cdkNag: ['AwsSolutions-N2'],
  resources: ['AWS::Neptune::DBInstance'],
  check: (instance) => demandOn(instance.at('AutoMinorVersionUpgrade'), 'automatic minor version upgrade'),
});
