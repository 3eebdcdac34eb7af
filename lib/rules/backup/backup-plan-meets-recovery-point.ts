import { RECOVERY_TIER_TAG } from '../../engagement';
import { compliant, defineRule, some, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { longestGap } from './schedule';

export const backupPlanMeetsRecoveryPoint = defineRule({
  id: 'BackupPlanMeetsRecoveryPoint',
  title: 'Backup plan runs often enough for the recovery point objective of its tier',
  clauses: [security.clauses['SEC-9.1'], security.clauses['SEC-9.4'], cloudInfrastructure.clauses['CIP-9.1']],
  severity: 'error',
  severityReason: 'the objective was promised to the client, and the schedule cannot keep it',
  risk: 'More is lost than was promised.',
  remedy:
    'Let `scheduleExpression` of a `BackupPlanRule` run at least once in the RPO of the tier, or set ' +
    '`enableContinuousBackup: true`. The tier is the tag `RecoveryTier` of the plan; without it the strictest one counts.',
  cannotTell: 'the schedule or the tag is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html',
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html',
  ],
  resources: ['AWS::Backup::BackupPlan'],
  check: (plan) => {
    const tag = plan.tag(RECOVERY_TIER_TAG);
    if (tag.isDeployTime) return undecidable(tag);
    const { recovery } = plan.environment;
    const tiers = Object.keys(recovery);
    const tier = tag.literal;
    const named = tier === undefined ? undefined : recovery[tier];
    if (tier !== undefined && named === undefined) {
      return violation(`tag ${RECOVERY_TIER_TAG} is ${tier}, allowed are ${tiers.join(', ')}`, tag);
    }
    const objective = named?.rpoMinutes ?? Math.min(...Object.values(recovery).map(({ rpoMinutes }) => rpoMinutes));
    const rules = plan.at('BackupPlan.BackupPlanRule');
    if (rules.items.length === 0) return violation('plan has no rule', rules);
    return some(rules.items.map((rule) => judge(rule, objective)));
  },
});

/** What point-in-time recovery loses at most, in minutes, and what a plan without a schedule of its own does. */
const CONTINUOUS = 5;
const DEFAULT_SCHEDULE = 'cron(0 5 ? * * *)';

function judge(rule: Value, objective: number): Outcome {
  const continuous = rule.at('EnableContinuousBackup');
  if (continuous.isTrue && CONTINUOUS <= objective) return compliant;
  const schedule = rule.at('ScheduleExpression');
  if (schedule.isDeployTime) return undecidable(schedule);
  const expression = schedule.literal ?? DEFAULT_SCHEDULE;
  const gap = longestGap(expression);
  if (gap !== undefined && gap <= objective) return compliant;
  if (continuous.isDeployTime) return undecidable(continuous);
  const every = gap === undefined ? 'at times that nobody can tell' : `every ${String(gap)} minutes at best`;
  return violation(`${expression} runs ${every}, the objective is ${String(objective)} minutes`, schedule);
}
