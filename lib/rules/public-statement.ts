import {
  compliant,
  ignored,
  isForEveryone,
  undecidable,
  violation,
  type Condition,
  type Outcome,
  type Statement,
} from '../engine';

/** Keys whose fixed values leave the public out, as S3's own meaning of public has it, and KMS's counterparts. */
const CALLER_KEYS: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceorgid',
  'aws:sourceowner',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:userid',
  'kms:calleraccount',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
]);

/**
 * Demands that a statement of a resource policy does not allow the public anything: everyone (`*`), or everyone but a
 * few, without a condition that only known callers meet.
 *
 * @param what the resource, as the finding names it, e.g. `bucket policy`
 */
export function demandNotPublic(statement: Statement, what: string): Outcome {
  const { effect, notPrincipals, unknown, value } = statement;
  if (effect === 'Deny') return ignored;
  if (notPrincipals.length > 0) return violation(`${what} allows everyone but a few principals`, value);
  if (!isForEveryone(statement)) {
    const principal = value.at('Principal');
    // A principal that is a resource of the app is one principal, whatever its ARN turns out to be.
    const open = [principal, ...principal.items, ...principal.at('AWS').items].find(
      (each) => each.isDeployTime && each.target === undefined && /^\$\{(?!AWS::)[^}]*\}$/.test(each.text ?? ''),
    );
    return open ? undecidable(open) : compliant;
  }
  if (statement.conditions.some(narrows)) return compliant;
  if (unknown?.path.includes('.Condition')) return undecidable(unknown);
  return violation(`${what} allows everyone ${statement.actions.join(', ') || 'all but a few actions'}`, value);
}

function narrows({ key, operator, quantifier, ifExists, values }: Condition): boolean {
  // With `IfExists`, or for all of no values, a request without the key meets the condition.
  if (ifExists || quantifier === 'forallvalues' || values.length === 0) return false;
  if (key === 'aws:sourceip' || key === 'aws:vpcsourceip') return operator === 'ipaddress' && values.every(isSmallRange);
  return CALLER_KEYS.has(key) && /^(string|arn)(equals|like)/.test(operator) && values.every(isFixed);
}

/** Fixed up to a wildcard at the end; an ARN has to name an account, or a bucket. */
function isFixed(text: string): boolean {
  if (!text.startsWith('arn:')) return !/^[*?]/.test(text);
  const [, , service, , account = '', resource = ''] = text.replace(/\$\{[^}]*\}/g, 'x').split(':');
  return service === 's3' && account === '' ? !/^[*?]/.test(resource) : /^[^*?]+$/.test(account);
}

/** S3 counts a range as public if its prefix is shorter than 8 bits, or 32 for IPv6. */
function isSmallRange(text: string): boolean {
  const [address = '', bits] = text.split('/');
  if (text.includes('${')) return true;
  return bits === undefined || Number(bits) >= (address.includes(':') ? 32 : 8);
}
