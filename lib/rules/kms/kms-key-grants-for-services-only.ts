import { defineRule, compliant, matches, undecidable, violation, type Condition } from '../../engine';
import { security, securityIpProtection } from '../../policies';
import { isEveryAction } from '../iam/identity-policies';
import { unknownCondition } from '../iam/trust';
import { judgeAllowed } from '../resource-policy/resource-policies';

export const kmsKeyGrantsForServicesOnly = defineRule({
  id: 'KmsKeyGrantsForServicesOnly',
  title: 'KMS key policy lets grants be made for services of AWS only',
  clauses: [security.clauses['SEC-3.2.3'], securityIpProtection.clauses['SIP-AC.1']],
  severity: 'warning',
  severityReason: 'it takes the identity that may make grants, and some workloads hand keys on',
  risk: 'Whoever may make grants can hand the use of the key to anybody, in a way that no policy shows.',
  remedy:
    "Add the condition `Bool: { 'kms:GrantIsForAWSResource': 'true' }` to the statement with `kms:CreateGrant`, or `kms:ViaService`.",
  cannotTell: 'the policy or its conditions are only known at deploy time',
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/grants.html'],
  resources: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  check: (key) =>
    judgeAllowed(key, (statement) => {
      const isAboutGrants = statement.actions.some(
        (action) => !isEveryAction(action) && matches(action, 'kms:CreateGrant'),
      );
      if (!isAboutGrants) return [compliant];
      const holders = statement.principals.filter(({ kind, id }) => kind !== 'Service' && !id.endsWith(':root'));
      if (holders.length === 0 || statement.conditions.some(narrowsGrants)) return [compliant];
      const unknown = unknownCondition(statement);
      if (unknown) return [undecidable(unknown)];
      return holders.map(({ id, value }) => violation(`${id} may make grants for anybody`, value, `Principal::${id}`));
    }),
});

const narrowsGrants = ({ operator, ifExists, key, values }: Condition): boolean =>
  !ifExists &&
  ((operator === 'bool' &&
    key === 'kms:grantisforawsresource' &&
    values.every((value) => value.toLowerCase() === 'true')) ||
    (/^string(equals|like)/.test(operator) &&
      /^kms:(viaservice|granteeprincipal)$/.test(key) &&
      !values.includes('*')));
