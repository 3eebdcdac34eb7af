import {
  compliant,
  defineRule,
  ignored,
  undecidable,
  violation,
  type Outcome,
  type Principal,
  type ResourceView,
  type Statement,
  type Value,
} from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { filledIn } from './placeholders';
import { isPositive, judgeTrust } from './trust';

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
      ...statement.principals.map((principal) => judge(role, principal)),
      ...accountsInConditions(statement).map(({ account, value }) => judgeAccount(role, account, value)),
    ]),
});

function judge(role: ResourceView, { kind, id, account, value }: Principal): Outcome {
  // Whether a trust in everyone is narrowed is IamRoleTrustNotOpen's to say; services and providers have no account.
  if (kind !== 'AWS' || id === '*') return ignored;
  if (account !== undefined) return judgeAccount(role, account, value);
  if (value.target) return judgeTarget(role, value.target, value);
  if (/^(\$\{AWS::AccountId\}$|arn:(\$\{[^}]*\}|[^:])*:(iam|sts)::\$\{AWS::AccountId\}:)/.test(id)) return compliant;
  return value.isDeployTime ? undecidable(value) : violation(`role trusts ${id}, which names no account`, value);
}

function judgeTarget(role: ResourceView, target: ResourceView, value: Value): Outcome {
  const { account } = target.template.stack;
  const isAtHome = target.template === role.template || account === role.template.stack.account;
  if (isAtHome) return compliant;
  return account === undefined ? undecidable(value) : judgeAccount(role, account, value);
}

function judgeAccount(role: ResourceView, account: string, value: Value): Outcome {
  const { name, foreignAccounts, vendorAccounts, account: declared } = role.environment;
  const own = role.template.stack.account ?? declared;
  if (account === own) return compliant;
  const finding = `Account::${account}`;
  if (foreignAccounts.includes(account)) {
    return violation(`role trusts account ${account} of another environment`, value, finding);
  }
  const entries = vendorAccounts.filter((vendor) => vendor.account === account);
  if (entries.some(({ environments }) => environments.includes(name))) return compliant;
  const [vendor] = entries;
  if (vendor) {
    return violation(
      `role trusts ${vendor.vendor} (${account}), which is registered for ${vendor.environments.join(', ')}, not ${name}`,
      value,
      finding,
    );
  }
  if (own === undefined) return undecidable(value);
  return violation(`role trusts account ${account}, which is neither ${own} nor a registered vendor's`, value, finding);
}

/** Accounts that a statement for everyone is narrowed to. */
function accountsInConditions({ principals, conditions }: Statement): readonly { account: string; value: Value }[] {
  if (principals.every(({ id }) => id !== '*')) return [];
  return conditions
    .filter(
      (condition) => isPositive(condition) && ['aws:principalaccount', 'aws:principalarn'].includes(condition.key),
    )
    .flatMap(({ values, value }) =>
      values.flatMap((text) => {
        const account = /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(filledIn(text))?.[1];
        return account === undefined || account === '000000000000' ? [] : [{ account, value }];
      }),
    );
}
