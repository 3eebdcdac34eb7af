import {
  compliant,
  ignored,
  undecidable,
  violation,
  type Outcome,
  type Principal,
  type ResourceView,
  type Statement,
  type Value,
} from '../../engine';
import { filledIn } from './placeholders';
import { isPositive } from './trust';

/**
 * Judges a principal of a policy by its account.
 *
 * @param what whose policy it is, as the finding names it, e.g. `role`
 */
export function judgePrincipal(resource: ResourceView, { kind, id, account, value }: Principal, what: string): Outcome {
  // Whether a trust in everyone is narrowed is other rules' to say; services and providers have no account.
  if (kind !== 'AWS' || id === '*') return ignored;
  if (account !== undefined) return judgeAccount(resource, account, value, what);
  if (value.target) return judgeTarget(resource, value.target, value, what);
  if (/^(\$\{AWS::AccountId\}$|arn:(\$\{[^}]*\}|[^:])*:(iam|sts)::\$\{AWS::AccountId\}:)/.test(id)) return compliant;
  return value.isDeployTime ? undecidable(value) : violation(`${what} trusts ${id}, which names no account`, value);
}

function judgeTarget(resource: ResourceView, target: ResourceView, value: Value, what: string): Outcome {
  const { account } = target.template.stack;
  const isAtHome = target.template === resource.template || account === resource.template.stack.account;
  if (isAtHome) return compliant;
  return account === undefined ? undecidable(value) : judgeAccount(resource, account, value, what);
}

/** Judges an account: the resource's own is fine, a registered vendor's too. */
export function judgeAccount(resource: ResourceView, account: string, value: Value, what: string): Outcome {
  const { name, foreignAccounts, vendorAccounts, account: declared } = resource.environment;
  const own = resource.template.stack.account ?? declared;
  if (account === own) return compliant;
  const finding = `Account::${account}`;
  if (foreignAccounts.includes(account)) {
    return violation(`${what} trusts account ${account} of another environment`, value, finding);
  }
  const entries = vendorAccounts.filter((vendor) => vendor.account === account);
  if (entries.some(({ environments }) => environments.includes(name))) return compliant;
  const [vendor] = entries;
  if (vendor) {
    return violation(
      `${what} trusts ${vendor.vendor} (${account}), which is registered for ${vendor.environments.join(', ')}, not ${name}`,
      value,
      finding,
    );
  }
  if (own === undefined) return undecidable(value);
  return violation(
    `${what} trusts account ${account}, which is neither ${own} nor a registered vendor's`,
    value,
    finding,
  );
}

const CALLER_KEYS: readonly string[] = ['aws:principalaccount', 'aws:principalarn', 'kms:calleraccount'];

/** Accounts that a statement for everyone is narrowed to. */
export function accountsInConditions({
  principals,
  conditions,
}: Statement): readonly { account: string; value: Value }[] {
  if (principals.every(({ id }) => id !== '*')) return [];
  return conditions
    .filter((condition) => isPositive(condition) && CALLER_KEYS.includes(condition.key))
    .flatMap(({ values, value }) =>
      values.flatMap((text) => {
        const account = /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(filledIn(text))?.[1];
        return account === undefined || account === '000000000000' ? [] : [{ account, value }];
      }),
    );
}
