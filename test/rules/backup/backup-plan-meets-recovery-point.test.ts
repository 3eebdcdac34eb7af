import { backupPlanMeetsRecoveryPoint } from '../../../lib/rules/backup';
import { ruleTable } from '../../../lib/testing';

const plan = (rule: object, tier?: unknown) => ({
  BackupPlan: { BackupPlanRule: [rule] },
  ...(tier === undefined ? {} : { BackupPlanTags: { RecoveryTier: tier } }),
});
const recovery = { critical: { rpoMinutes: 15, rtoMinutes: 60 }, standard: { rpoMinutes: 1440, rtoMinutes: 1440 } };

ruleTable(backupPlanMeetsRecoveryPoint, {
  compliant: [
    { name: 'once a day', properties: plan({ ScheduleExpression: 'cron(0 3 * * ? *)' }), remedy: true },
    { name: 'the default of AWS, which is daily', properties: plan({}) },
    {
      name: 'continuous backup',
      properties: plan({ EnableContinuousBackup: true, ScheduleExpression: 'cron(0 3 1 * ? *)' }),
      stack: { profile: { recovery } },
    },
    {
      name: 'the tier of its tag',
      properties: plan({ ScheduleExpression: 'cron(0 3 * * ? *)' }, 'standard'),
      stack: { profile: { recovery } },
    },
    { name: 'every twelve hours', properties: plan({ ScheduleExpression: 'rate(12 hours)' }) },
  ],
  violation: [
    { name: 'no rule', found: 'plan has no rule' },
    {
      name: 'once a week',
      properties: plan({ ScheduleExpression: 'cron(0 3 ? * SUN *)' }),
      found: 'cron(0 3 ? * SUN *) runs every 10080 minutes at best, the objective is 1440 minutes',
    },
    {
      name: 'workdays only',
      properties: plan({ ScheduleExpression: 'cron(0 3 ? * MON-FRI *)' }),
      found: /every 4320 minutes/,
    },
    {
      name: 'a day, where the strictest tier allows a quarter of an hour',
      properties: plan({ ScheduleExpression: 'cron(0 3 * * ? *)' }),
      stack: { profile: { recovery } },
      found: /the objective is 15 minutes/,
    },
    {
      name: 'a tier that does not exist',
      properties: plan({}, 'gold'),
      stack: { profile: { recovery } },
      found: 'tag RecoveryTier is gold, allowed are critical, standard',
    },
    { name: 'no schedule at all', properties: plan({ ScheduleExpression: 'sometimes' }), found: /nobody can tell/ },
  ],
  undecidable: [
    {
      name: 'a schedule that is a parameter',
      properties: plan({ ScheduleExpression: { Ref: 'When' } }),
      template: { Parameters: { When: { Type: 'String' } } },
      path: 'Properties.BackupPlan.BackupPlanRule.0.ScheduleExpression',
    },
    {
      name: 'a tier that is a parameter',
      properties: plan({}, { Ref: 'Tier' }),
      template: { Parameters: { Tier: { Type: 'String' } } },
      path: 'Properties.BackupPlanTags.RecoveryTier',
    },
  ],
});
