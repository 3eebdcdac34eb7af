import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { accountsInConditions, judgeAccount, judgePrincipal } from './known-accounts';
import { judgeTrust } from './trust';

export const iamRoleTrustsKnownAccounts = defineRule({
  id: 'IamRoleTrustsKnownAccounts',
  title: 'IAM role trusts its own account and registered vendors only',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-5'],
    cloudInfrastructure.clauses['CIP-10'],
    cloudInfrastructure.clauses['CIP-13.5'],
    security.clauses['SEC-6.1'],
    securityIpProtection.clauses['SIP-AC.3'],
    securityIpProtection.clauses['SIP-VN.1'],
  ],
  severity: 'error',
  risk:
    'Who may come in is decided in an account that nobody here controls: by strangers, or where lower standards ' +
    'hold.',
  remedy:
    'Trust principals of the own account, e.g. `new iam.AccountRootPrincipal()`; register a vendor with its ' +
    'accounts in the engagement file.',
  cannotTell: 'the account of a principal, or that of the stack, is not known before deployment',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies-cross-account-resource-access.html',
  ],
  resources: ['AWS::IAM::Role'],
  check: (role) =>
    judgeTrust(role, (statement) => [
      ...statement.principals.map((principal) => judgePrincipal(role, principal, 'role')),
      ...accountsInConditions(statement).map(({ account, value }) => judgeAccount(role, account, value, 'role')),
    ]),
});
