import { backupPlanRestoreTested } from '../../../lib/rules/backup';
import { ruleTable } from '../../../lib/testing';

const plan = { Plan: { Type: 'AWS::Backup::RestoreTestingPlan', Properties: {} } };

ruleTable(backupPlanRestoreTested, {
  compliant: [
    {
      name: 'a plan with a selection',
      others: { ...plan, Selection: { Type: 'AWS::Backup::RestoreTestingSelection', Properties: {} } },
      remedy: true,
    },
  ],
  violation: [
    { name: 'no plan', found: 'no restore testing plan of the app tests what it backs up' },
    { name: 'a plan without a selection', others: plan, found: 'the restore testing plan of the app selects nothing' },
  ],
  ignored: [{ name: 'outside production', stack: { profile: { production: false } } }],
});
