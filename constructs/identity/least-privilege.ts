import type * as iam from 'aws-cdk-lib/aws-iam';
import { Effect } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { securityIpProtection } from '../../lib/policies';
import { invalidProp } from '../invalid-prop';

/** Demands that statements name every action that they allow, and where: no wildcard, no exception (SIP-AC.1). */
export function demandNamedActions(scope: Construct, prop: string, statements: readonly iam.PolicyStatement[]): void {
  const allowed = 'named actions, without wildcards, on named resources';
  const wrong = statements.filter(({ effect }) => effect === Effect.ALLOW).find(isOpen);
  if (wrong === undefined && statements.length > 0) return;
  const value = wrong ? JSON.stringify(Stack.of(scope).resolve(wrong.toStatementJson())) : '[]';
  throw invalidProp(scope, prop, value, allowed, securityIpProtection.clauses['SIP-AC.1']);
}

const isOpen = ({ actions, notActions, notResources }: iam.PolicyStatement): boolean =>
  notActions.length > 0 || notResources.length > 0 || actions.some((action) => /[*?]/.test(action));
