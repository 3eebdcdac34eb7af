import {
  compliant,
  defineRule,
  some,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../../engine';
import { security, securityIpProtection } from '../../policies';

/** What Security Hub's control SecretsManager.4 and the rule of Config allow. */
const MOST_DAYS = 90;

export const secretsManagerSecretRotates = defineRule({
  id: 'SecretsManagerSecretRotates',
  title: 'Secrets Manager secret is rotated at least every 90 days',
  clauses: [security.clauses['SEC-7.4'], securityIpProtection.clauses['SIP-AC.5']],
  severity: 'error',
  severityReason: 'a leaked secret stays good for as long as nobody replaces it',
  risk: 'Whoever ever saw the secret can use it for ever: leavers, old logs, stolen laptops.',
  remedy:
    'Call `secret.addRotationSchedule(…)` with `automaticallyAfter` of at most 90 days, or `addRotationSingleUser()` of a ' +
    'database; or let RDS manage the secret. Approve an exception for the key of a vendor that no function can replace.',
  cannotTell: 'the interval is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html',
  ],
  cdkNag: [
    'AwsSolutions-SMG4',
    'HIPAA.Security-SecretsManagerRotationEnabled',
    'NIST.800.53.R5-SecretsManagerRotationEnabled',
  ],
  resources: ['AWS::SecretsManager::Secret'],
  check: (secret) => {
    const schedules = schedulesOf(secret);
    if (schedules.length === 0) return violation('nothing rotates the secret');
    return some(schedules.map(frequent));
  },
});

/** A schedule names the secret, or the attachment of the secret to a database, which stands for it. */
function schedulesOf(secret: ResourceView): readonly ResourceView[] {
  const attachments = secret
    .referrers('AWS::SecretsManager::SecretTargetAttachment')
    .filter((attachment) => attachment.at('SecretId').target === secret);
  const known = [secret, ...attachments];
  const name = secret.at('Name').literal;
  return secret.template.app.resourcesOfType('AWS::SecretsManager::RotationSchedule').filter((schedule) => {
    const id = schedule.at('SecretId');
    if (id.target !== undefined) return known.includes(id.target);
    return name !== undefined && id.text !== undefined && (id.text === name || id.text.endsWith(`:secret:${name}`));
  });
}

function frequent(schedule: ResourceView): Outcome {
  const days = schedule.at('RotationRules.AutomaticallyAfterDays');
  const expression = schedule.at('RotationRules.ScheduleExpression');
  const unknown = [days, expression].find((each) => each.isDeployTime);
  if (unknown) return undecidable(unknown);
  const every = days.isPresent ? (days.number ?? Infinity) : daysOf(expression);
  if (every <= MOST_DAYS) return compliant;
  return violation(
    Number.isFinite(every)
      ? `secret is rotated every ${String(every)} days, at most ${String(MOST_DAYS)} are allowed`
      : 'rotation has no interval of at most 90 days',
    `Resources.${schedule.logicalId}.Properties.RotationRules`,
  );
}

const MONTHS = 12;

/** The days between two rotations at most; a schedule that names its months waits for the next of them. */
function daysOf(expression: Value): number {
  const text = expression.literal ?? '';
  const [, amount, unit] = /^\s*rate\(\s*(\d+)\s+(hour|day)s?\s*\)\s*$/.exec(text) ?? [];
  if (amount !== undefined) return unit === 'hour' ? Number(amount) / 24 : Number(amount);
  const fields = /^\s*cron\((.*)\)\s*$/.exec(text)?.[1]?.trim().split(/\s+/);
  if (fields?.length !== 6) return Infinity;
  const [, , , month = '', , year] = fields;
  if (year !== '*') return Infinity;
  return Math.round(longestGap(month) * 30);
}

function longestGap(month: string): number {
  const step = /^(?:\*|1|JAN)\/(\d+)$/i.exec(month)?.[1];
  if (month === '*') return 1;
  if (step !== undefined) return Number(step);
  const names = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
  const months = month.split(',').map((each) => names.indexOf(each.toUpperCase()) + 1 || Number(each));
  if (months.some((each) => !Number.isInteger(each))) return Infinity;
  const sorted = [...months].sort((a, b) => a - b);
  return Math.max(...sorted.map((each, index) => (sorted[index + 1] ?? (sorted[0] ?? each) + MONTHS) - each));
}
