import assert from 'node:assert/strict';
import { evaluate, type IamPolicies } from './evaluate';
import type { IamRequest } from './request';

/**
 * Fails unless AWS would allow the request; the failure says which statement denies it, or which layer lacks an allow.
 *
 * @throws AssertionError if it is denied
 * @throws IamEvaluationError if that cannot be told
 */
export function assertAllowed(request: IamRequest, policies: IamPolicies): void {
  const { decision, because } = evaluate(request, policies);
  assert.equal(decision, 'allowed', `${request.action} on ${request.resource}: ${decision}: ${because.text}`);
}

/**
 * Fails unless AWS would deny the request; the failure says which statement allows it.
 *
 * @param how the kind of denial; any if left out
 * @throws AssertionError if it is allowed, or denied in another way
 * @throws IamEvaluationError if that cannot be told
 */
export function assertDenied(request: IamRequest, policies: IamPolicies, how?: 'explicitDeny' | 'implicitDeny'): void {
  const { decision, because } = evaluate(request, policies);
  const isAsWanted = how === undefined ? decision !== 'allowed' : decision === how;
  assert.ok(isAsWanted, `${request.action} on ${request.resource}: ${decision}: ${because.text}`);
}
