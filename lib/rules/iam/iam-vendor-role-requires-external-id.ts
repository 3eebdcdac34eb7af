import {
  compliant,
  defineRule,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Statement,
} from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { isPositive, judgeTrust, unknownCondition } from './trust';

export const iamVendorRoleRequiresExternalId = defineRule({
  id: 'IamVendorRoleRequiresExternalId',
  title: 'IAM role for a vendor asks for an external id',
  clauses: [
    securityIpProtection.clauses['SIP-VN.2'],
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-10'],
  ],
  severity: 'error',
  severityReason: 'the vendor has to be tricked first, and nothing here would show it',
  risk:
    'Another customer of the vendor can name your role in its own account there and let the vendor act on you ' +
    '(the confused deputy).',
  remedy: 'Set `externalIds` of the role to the one id that the vendor gave for this environment.',
  cannotTell: 'the conditions of the statement are not known before deployment',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html'],
  resources: ['AWS::IAM::Role'],
  check: (role) => judgeTrust(role, (statement) => judge(role, statement)),
});

function judge(role: ResourceView, statement: Statement): readonly Outcome[] {
  const vendors = statement.principals.filter((principal) =>
    role.environment.vendorAccounts.some(({ account }) => account === principal.account),
  );
  const hasExternalId = statement.conditions.some(
    (condition) =>
      isPositive(condition) &&
      condition.key === 'sts:externalid' &&
      condition.values.length > 0 &&
      condition.values.every((value) => value !== '' && !/[*?]/.test(value)),
  );
  return vendors.map(({ id, value }) => {
    if (hasExternalId) return compliant;
    const unknown = unknownCondition(statement);
    return unknown ? undecidable(unknown) : violation(`role lets ${id} in without an external id`, value);
  });
}
