import type { RequestContext } from './context';
import { fail, IamEvaluationError } from './errors';
import { OPERATOR_NAMES, type Operator, OPERATORS } from './operators';
import { type Piece, piecesOf } from './patterns';
import { checkVariables, expand } from './variables';

/** One key of a statement's `Condition` element. */
export interface Condition {
  /** What is at fault if it cannot be evaluated. */
  readonly where: string;
  /** `undefined` for `Null`. */
  readonly operator: Operator | undefined;
  readonly quantifier: 'forallvalues' | 'foranyvalue' | undefined;
  readonly ifExists: boolean;
  readonly key: string;
  readonly values: readonly string[];
  /** Whether the policy is of the version that has policy variables. */
  readonly hasVariables: boolean;
}

/**
 * Reads an operator with one of its keys.
 *
 * @throws IamEvaluationError if there is no such operator, or a value that it cannot compare
 */
export function conditionOf(
  name: string,
  key: string,
  values: readonly string[],
  policy: { readonly where: string; readonly hasVariables: boolean },
): Condition {
  const where = `${policy.where}, Condition ${name} ${key}`;
  const [, quantifier, rest = ''] = /^(?:(forallvalues|foranyvalue):)?(.*)$/.exec(name.toLowerCase()) ?? [];
  const ifExists = rest.endsWith('ifexists');
  const base = rest.replace(/ifexists$/, '');
  const operator = OPERATORS.get(base);
  if (base === 'null') {
    if (ifExists || quantifier !== undefined) fail(where, 'Null takes neither IfExists nor a set operator');
    const other = values.find((value) => !/^(true|false)$/i.test(value));
    if (other !== undefined) fail(where, `'${other}' is neither true nor false`);
  } else if (!operator) {
    fail(where, `there is no such operator; there are ${OPERATOR_NAMES.join(', ')}`);
  }
  if (!/^[^\s:]+:\S/.test(key)) fail(where, `'${key}' is no condition key; keys are e.g. aws:SourceIp`);
  const condition: Condition = {
    where,
    operator,
    quantifier: quantifier as Condition['quantifier'],
    ifExists,
    key,
    values,
    hasVariables: policy.hasVariables,
  };
  within(condition, () => {
    for (const value of values) check(condition, value);
  });
  return condition;
}

/** A value is compared once at reading, so that a wrong one is found whatever the request has. */
function check({ operator, hasVariables }: Condition, value: string): void {
  if (!operator) return;
  if (!hasVariables || !value.includes('${')) {
    operator.matches(operator.sample, piecesOf(value));
    return;
  }
  if (!operator.variables) throw new Error(`'${value}' has a policy variable, which this operator does not take`);
  checkVariables(value);
}

/**
 * Whether a condition holds for a request.
 *
 * @throws IamEvaluationError if that cannot be told
 *
 * Source: IAM User Guide, "Conditions with multiple context keys or values", "Single-valued vs. multivalued context
 * keys", "IAM JSON policy elements: Condition operators".
 */
export function holds(condition: Condition, context: RequestContext): boolean {
  const { where, key, operator, quantifier, ifExists, values } = condition;
  if (context.lacks(key)) fail(where, `AWS sends ${key} with every request: give it in the request's context`);
  const requested = context.get(key);
  const isNull = requested === undefined || requested.values.every((value) => value === '');
  if (!operator) return values.some((value) => (value.toLowerCase() === 'true') === isNull);
  if (requested === undefined || (quantifier !== undefined && isNull)) {
    if (ifExists && quantifier === 'foranyvalue') {
      fail(where, `the request has no ${key}: AWS does not say whether ForAnyValue or IfExists decides then`);
    }
    return ifExists || (quantifier === undefined ? operator.negated : quantifier === 'forallvalues');
  }
  return within(condition, () => {
    const wanted = wantedValues(condition, context);
    const passes = (value: string): boolean =>
      wanted.some((pieces) => operator.matches(value, pieces)) !== operator.negated;
    if (quantifier === 'forallvalues') return requested.values.every(passes);
    if (quantifier === 'foranyvalue') return requested.values.some(passes);
    const [value = '', ...others] = requested.values;
    if (requested.isList || others.length > 0) {
      throw new Error(`the request has a list for ${key}, which needs ForAllValues or ForAnyValue`);
    }
    return passes(value);
  });
}

function wantedValues({ values, hasVariables }: Condition, context: RequestContext): readonly (readonly Piece[])[] {
  return values.flatMap((value) => {
    const pieces = hasVariables ? expand(value, context) : piecesOf(value);
    return pieces === undefined ? [] : [pieces];
  });
}

/** Names the condition in what is thrown while it is evaluated. */
function within<T>({ where }: Condition, evaluate: () => T): T {
  try {
    return evaluate();
  } catch (error) {
    if (error instanceof IamEvaluationError) throw error;
    return fail(where, (error as Error).message);
  }
}
