import { defineRule, every, violation, type Outcome, type Value } from '../../engine';
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
    const days = plan.environment.backupRetentionDays;
    const isKeptOtherwise = rules.items.some((each) => !isContinuous(each));
    return every(
      rules.items.map((each) =>
        judge(each, isContinuous(each) && isKeptOtherwise ? Math.min(days, MAX_CONTINUOUS_DAYS) : days),
      ),
    );
  },
});

/** The longest that AWS Backup keeps continuous backups: for longer, another rule of the plan takes snapshots. */
const MAX_CONTINUOUS_DAYS = 35;

function judge(rule: Value, least: number): Outcome {
  return demand(
    rule.at('Lifecycle.DeleteAfterDays'),
    (days) => (days.number ?? 0) >= least,
    (days) =>
      days.isAbsent
        ? `backups of rule ${rule.at('RuleName').orAbsent()} never expire`
        : `backups are kept for ${days.orAbsent()} days, less than ${String(least)}`,
  );
}

const isContinuous = (rule: Value): boolean => rule.at('EnableContinuousBackup').isTrue;
