import { backupPlanRetention } from '../../../lib/rules/backup';
import { ruleTable } from '../../../lib/testing';

const plan = (Lifecycle?: object) => ({
  BackupPlan: { BackupPlanRule: [{ RuleName: 'daily', ...(Lifecycle && { Lifecycle }) }] },
});

ruleTable(backupPlanRetention, {
  compliant: [{ name: 'a week', properties: plan({ DeleteAfterDays: 7 }), remedy: true }],
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
