import { compliant, defineRule, undecidable, violation, type Outcome, type ResourceView } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { longestSession } from './session';
import { entrantOf, judgeTrust } from './trust';

export const iamRoleSessionShort = defineRule({
  id: 'IamRoleSessionShort',
  title: 'IAM role for people gives short sessions',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.7'],
    cloudInfrastructure.clauses['CIP-11.5'],
    cloudInfrastructure.clauses['CIP-13.6'],
    security.clauses['SEC-7.1'],
    securityIpProtection.clauses['SIP-AC.4'],
  ],
  severity: 'error',
  severityReason: 'a session has to be stolen first; its length decides how much is lost then',
  risk: 'Stolen session credentials stay good for up to twelve hours, and the second factor counts for as long.',
  remedy: 'Leave `maxSessionDuration` out, which means one hour; outside production four hours are allowed.',
  cannotTell: 'the duration or the principal is not known before deployment',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html#id_roles_update-session-duration',
  ],
  resources: ['AWS::IAM::Role'],
  check: (role) => {
    const verdict = judgeDuration(role);
    return judgeTrust(role, (statement) =>
      statement.principals.flatMap((principal) => {
        const entrant = entrantOf(principal, statement, role);
        if (entrant === 'machine') return [];
        // Whoever comes in, a short session is right.
        return [entrant === 'unknown' && verdict.kind === 'violation' ? undecidable(principal.value) : verdict];
      }),
    );
  },
});

function judgeDuration(role: ResourceView): Outcome {
  const duration = role.at('MaxSessionDuration');
  const longest = longestSession(role.environment);
  if (duration.isAbsent) return compliant;
  if (duration.isDeployTime) return undecidable(duration);
  if ((duration.number ?? Infinity) <= longest) return compliant;
  return violation(
    `sessions last up to ${duration.orAbsent()} s, allowed in ${role.environment.name} are ${String(longest)}`,
    duration,
  );
}
