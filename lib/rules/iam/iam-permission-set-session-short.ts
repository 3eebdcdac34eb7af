import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { longestSession } from './session';

export const iamPermissionSetSessionShort = defineRule({
  id: 'IamPermissionSetSessionShort',
  title: 'IAM Identity Center permission set gives short sessions',
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
  remedy: 'Leave `sessionDuration` out, which means one hour; outside production `PT4H` is allowed.',
  cannotTell: 'the duration is a parameter without a default',
  references: ['https://docs.aws.amazon.com/singlesignon/latest/userguide/howtosessionduration.html'],
  resources: ['AWS::SSO::PermissionSet'],
  check: (permissionSet) => {
    const duration = permissionSet.at('SessionDuration');
    const { environment } = permissionSet;
    const longest = longestSession(environment);
    if (duration.isAbsent) return compliant;
    if (duration.isDeployTime) return undecidable(duration);
    if (secondsOf(duration.orAbsent()) <= longest) return compliant;
    return violation(
      `sessions last ${duration.orAbsent()}, allowed in ${environment.name} are PT${String(longest / 3600)}H`,
      duration,
    );
  },
});

/** The seconds of an ISO 8601 duration; endless if it is none. */
function secondsOf(duration: string): number {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
  if (!match) return Infinity;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part || 0)) as [
    number,
    number,
    number,
    number,
  ];
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}
