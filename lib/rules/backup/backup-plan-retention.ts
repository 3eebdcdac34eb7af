import { defineRule, every, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const backupPlanRetention = defineRule({
  id: 'BackupPlanRetention',
  title: 'Backup plan keeps backups as long as demanded, and not for ever',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-9.1'], security.clauses['SEC-5.1']],
  severity: 'error',
  severityReason: 'a backup that expired before the damage was noticed is no backup',
  risk: 'Damage is often noticed late; and backups that never expire keep personal data that had to be erased.',
  remedy: 'Set `deleteAfter` of each `BackupPlanRule` to the days that backups are kept, or longer.',
  cannotTell: 'the days are a parameter without a default',
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html'],
  resources: ['AWS::Backup::BackupPlan'],
  check: (plan) => {
    const rules = plan.at('BackupPlan.BackupPlanRule');
    if (rules.items.length === 0) return violation('plan has no rule', rules);
    const least = plan.environment.backupRetentionDays;
    return every(
      rules.items.map((each) =>
        demand(
          each.at('Lifecycle.DeleteAfterDays'),
          (days) => (days.number ?? 0) >= least,
          (days) =>
            days.isAbsent
              ? `backups of rule ${each.at('RuleName').orAbsent()} never expire`
              : `backups are kept for ${days.orAbsent()} days, less than ${String(least)}`,
        ),
      ),
    );
  },
});
