/** A policy, a request or a template that cannot be evaluated: it never counts as denied or as allowed. */
export class IamEvaluationError extends Error {
  override readonly name = 'IamEvaluationError';
}

/**
 * Gives up.
 *
 * @param where what is at fault, e.g. `identity policy 0, statement Read, Action`
 * @throws IamEvaluationError
 */
export function fail(where: string, problem: string): never {
  throw new IamEvaluationError(`${where}: ${problem}`);
}
