import {
  compliant,
  coversAction,
  every,
  isForEveryone,
  policyDocument,
  undecidable,
  type Outcome,
  type ResourceView,
  type Statement,
} from '../../engine';
import { CALLER_KEYS, demandNotPublic } from '../public-statement';

const KEYS = { ...CALLER_KEYS, 'aws:vpcsourceip': (value: string): boolean => !/[*?]|\/0$/.test(value) };

/**
 * Whether the resource policy of a REST API keeps the public out: by whom it allows, or by denying everyone who does
 * not come from a network or an account. Undecidable counts as neither; without a policy there is no verdict.
 */
export function judgePolicy(api: ResourceView): Outcome | undefined {
  const policy = api.at('Policy');
  if (policy.isAbsent) return undefined;
  const { statements, unknown } = policyDocument(policy);
  if (unknown) return undecidable(unknown);
  if (statements.some(shutsOut)) return compliant;
  const [outcome] = every(statements.map((statement) => demandNotPublic(statement, 'resource policy', KEYS)));
  return outcome;
}

function shutsOut(statement: Statement): boolean {
  const [condition, ...others] = statement.conditions;
  return (
    statement.effect === 'Deny' &&
    isForEveryone(statement) &&
    coversAction(statement, 'execute-api:invoke') &&
    condition !== undefined &&
    others.length === 0 &&
    /^(string|arn)not|^notipaddress$/.test(condition.operator) &&
    condition.quantifier === undefined &&
    (Object.hasOwn(KEYS, condition.key) || condition.key === 'aws:sourceip') &&
    condition.values.every((value) => !/^\*|\/0$/.test(value))
  );
}
