import { backupPlanRetention } from '../../../lib/rules/backup';
import { ruleTable } from '../../../lib/testing';

const plan = (Lifecycle?: object) => ({
  BackupPlan: { BackupPlanRule: [{ RuleName: 'daily', ...(Lifecycle && { Lifecycle }) }] },
});

const rules = (...days: readonly (readonly [days: number, continuous: boolean])[]) => ({
  BackupPlan: {
    BackupPlanRule: days.map(([DeleteAfterDays, EnableContinuousBackup]) => ({
      Lifecycle: { DeleteAfterDays },
      EnableContinuousBackup,
    })),
  },
});
const quarter = { profile: { backupRetentionDays: 90 } };

ruleTable(backupPlanRetention, {
  compliant: [
    { name: 'a week', properties: plan({ DeleteAfterDays: 7 }), remedy: true },
    {
      name: 'continuous backups for as long as they can be kept, beside snapshots that are kept for longer',
      properties: rules([35, true], [90, false]),
      stack: quarter,
    },
  ],
  violation: [
    { name: 'no rule', found: 'plan has no rule' },
    { name: 'no end', properties: plan(), found: 'backups of rule daily never expire' },
    { name: 'a day', properties: plan({ DeleteAfterDays: 1 }), found: 'backups are kept for 1 days, less than 7' },
    {
      name: 'shorter than the engagement asks for',
      properties: plan({ DeleteAfterDays: 7 }),
      stack: { profile: { backupRetentionDays: 35 } },
      found: /less than 35/,
    },
    {
      name: 'continuous backups alone, which cannot be kept for long enough',
      properties: rules([35, true]),
      stack: quarter,
      found: 'backups are kept for 35 days, less than 90',
    },
    {
      name: 'continuous backups for less than they can be kept',
      properties: rules([7, true], [90, false]),
      stack: quarter,
      found: 'backups are kept for 7 days, less than 35',
    },
    {
      name: 'snapshots that are kept as if they were continuous',
      properties: rules([35, true], [35, false]),
      stack: quarter,
      found: 'backups are kept for 35 days, less than 90',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: plan({ DeleteAfterDays: { Ref: 'Days' } }),
      template: { Parameters: { Days: { Type: 'Number' } } },
      path: 'Properties.BackupPlan.BackupPlanRule.0.Lifecycle.DeleteAfterDays',
    },
  ],
});
