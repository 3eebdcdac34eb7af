import {
  compliant,
  ignored,
  isForEveryone,
  undecidable,
  violation,
  type Condition,
  type Outcome,
  type Statement,
  type Value,
} from '../engine';
import { filledIn, isAnything } from './iam/placeholders';
import { isPositive, unknownCondition } from './iam/trust';

/** Condition keys that leave somebody out, each with what one of its values has to look like to do so. */
export type NarrowingKeys = Readonly<Record<string, (value: string) => boolean>>;

/** A value that names one thing: no wildcard in it, and no variable that the caller fills in. */
export const isFixed = (value: string): boolean => /^[^*?]+$/.test(value);

/** An ARN of one account; after the account there may be wildcards. */
const isArnOfAccount = (value: string): boolean => /^arn:[^:]*:[^:*?]+:[^:]*:\d{12}:/.test(value);

/** Keys that say who asks, whichever service is asked. */
export const CALLER_KEYS: NarrowingKeys = {
  'aws:principalaccount': isFixed,
  'aws:principalarn': isArnOfAccount,
  'aws:principalorgid': isFixed,
  'aws:principalorgpaths': (value) => /^[^*?/]+\//.test(value),
  'aws:sourceaccount': isFixed,
  // ARNs of some services, S3 among them, name no account, and are unique without.
  'aws:sourcearn': (value) => isFixed(value) || isArnOfAccount(value),
  'aws:sourceorgid': isFixed,
  'aws:sourceorgpaths': (value) => /^[^*?/]+\//.test(value),
  'aws:sourceowner': isFixed,
  'aws:sourcevpcaccount': isFixed,
  'aws:sourcevpcarn': (value) => isFixed(value) || isArnOfAccount(value),
  'aws:sourcevpc': isFixed,
  'aws:sourcevpce': isFixed,
  'aws:vpceaccount': isFixed,
  'aws:vpceorgid': isFixed,
  'aws:vpceorgpaths': (value) => /^[^*?/]+\//.test(value),
  // `AROA…:*` is one role, whatever its sessions are called; `AROA*` is every role there is.
  'aws:userid': (value) => /^[^*?:]+(:|$)/.test(value),
  'kms:calleraccount': isFixed,
};

/**
 * Demands that a statement of a resource policy does not allow everyone something (`*`, or everyone but a few), unless
 * a condition leaves somebody out. A `Deny` beside it does not count: S3 does not call a policy private for what it
 * denies.
 *
 * @param what the policy, as the finding names it, e.g. `bucket policy`
 * @param keys the condition keys that leave somebody out
 */
export function demandNotPublic(statement: Statement, what: string, keys: NarrowingKeys = CALLER_KEYS): Outcome {
  if (statement.effect === 'Deny') return ignored;
  if (statement.conditions.some((condition) => narrows(condition, keys))) return compliant;
  const opened = openTo(statement);
  if (opened === undefined) {
    const unknown = unknownPrincipal(statement);
    return unknown ? undecidable(unknown) : compliant;
  }
  const effect = statement.value.at('Effect');
  const unknown =
    (effect.isDeployTime ? effect : undefined) ??
    unknownCondition(statement) ??
    statement.conditions.find((each) => (Object.hasOwn(keys, each.key) || isAddress(each)) && mayBeAnything(each))
      ?.value;
  if (unknown) return undecidable(unknown);
  return violation(`${what} allows ${opened.whom} ${actionsOf(statement)}`, opened.at);
}

function openTo(statement: Statement): { readonly whom: string; readonly at: Value } | undefined {
  const except = statement.value.at('NotPrincipal');
  if (except.isPresent) return { whom: 'everyone but a few', at: except };
  if (isForEveryone(statement)) return { whom: 'everyone (*)', at: statement.value.at('Principal') };
  // IAM refuses most of them; whoever wrote one meant many accounts.
  const wide = statement.principals.find(
    (principal) => principal.kind === 'AWS' && /^arn:[^:]*:(iam|sts)::[^:]*[*?]/.test(principal.id),
  );
  return wide && { whom: `principals of every account (${wide.id})`, at: wide.value };
}

/** The principal that may turn out to be everyone. */
export function unknownPrincipal({ value, principals }: Statement): Value | undefined {
  const principal = value.at('Principal');
  return principal.isDeployTime && isAnything(principal)
    ? principal
    : // Whichever service it turns out to be, it is not everyone.
      principals.find(({ kind, value: who }) => kind !== 'Service' && isAnything(who))?.value;
}

function actionsOf({ actions, notActions }: Statement): string {
  const shown = actions.length > 0 ? actions : notActions.map((action) => `all but ${action}`);
  return shown.length > 3 ? `${shown.slice(0, 3).join(', ')} and more` : shown.join(', ');
}

/** Whether a condition leaves somebody out. */
export function narrows(condition: Condition, keys: NarrowingKeys): boolean {
  const { key } = condition;
  const known = isPositive(condition) && Object.hasOwn(keys, key) ? keys[key] : undefined;
  const fits = isAddress(condition) ? isNarrowRange : known;
  return fits !== undefined && fitsAll(condition, fits);
}

/** Whether everything that a condition compares with fits, whatever a deployer chooses. */
export function fitsAll(condition: Condition, fits: (value: string) => boolean): boolean {
  const { value, values } = condition;
  const texts = takesPatterns(condition) ? value.items.map((each) => each.widestText ?? each.orAbsent()) : values;
  return texts.length > 0 && texts.every((text) => !isVariable(text) && fits(filledIn(text)));
}

/** Whether the condition compares with something that may turn out to leave nobody out. */
export function mayBeAnything(condition: Condition): boolean {
  return takesPatterns(condition) && condition.value.items.some((each) => each.widestText !== each.text);
}

/** `ArnEquals` takes wildcards as `ArnLike` does; `StringEquals` does not. */
const takesPatterns = ({ operator }: Condition): boolean => /like$|^arn|^ipaddress$/.test(operator);

/** `${aws:username}` is filled in from the request; `${AWS::Region}` at deployment. */
const isVariable = (value: string): boolean => /\$\{\w+:(?!:)/.test(value);

const isAddress = ({ operator, key, ifExists, quantifier }: Condition): boolean =>
  key === 'aws:sourceip' && operator === 'ipaddress' && !ifExists && quantifier !== 'forallvalues';

/** A range that S3 does not call public: at most a /8 of IPv4 or a /32 of IPv6. */
function isNarrowRange(range: string): boolean {
  const [address = '', length] = range.split('/');
  const bits = length === undefined ? Infinity : Number(length);
  return isFixed(address) && bits >= (address.includes(':') ? 32 : 8);
}
