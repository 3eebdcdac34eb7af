import * as iam from 'aws-cdk-lib/aws-iam';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Duration, Stack, Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import { cloudInfrastructure, security } from '../../lib/policies';
import {
  iamHumanAccessBounded,
  iamHumanRoleRequiresMfa,
  iamRoleSessionShort,
  iamRoleTrustNamesActions,
  iamRoleTrustNotOpen,
  iamRoleTrustsKnownAccounts,
} from '../../lib/rules/iam';
import { longestSession } from '../../lib/rules/iam/session';
import { acknowledgeCdkNag, POLICY_OF_ONE_ROLE } from '../acknowledge-cdk-nag';
import { invalidProp } from '../invalid-prop';
import { identityPath } from './identity-path';
import { PermissionsBoundary } from './permissions-boundary';

/** The rules that every role for people keeps. */
export const HUMAN_ROLE_SATISFIES = [
  iamHumanAccessBounded,
  iamHumanRoleRequiresMfa,
  iamRoleSessionShort,
  iamRoleTrustNamesActions,
  iamRoleTrustNotOpen,
  iamRoleTrustsKnownAccounts,
] as const;

/** What tells one role for people from another. */
export interface HumanRole {
  readonly description: string;
  readonly principals: readonly iam.IPrincipal[];
  readonly managedPolicies?: readonly iam.IManagedPolicy[] | undefined;
  readonly maxMfaAge?: Duration | undefined;
  readonly maxSession?: Duration | undefined;
  readonly boundary?: PermissionsBoundary | undefined;
  /** What the trust asks for beside the second factor. */
  readonly conditions?: iam.Conditions;
  /** Policies that stay on the role, whatever is attached to it. */
  readonly denials?: Readonly<Record<string, iam.PolicyDocument>>;
}

const HOUR = Duration.hours(1);

/**
 * A role that people take with a second factor, under a boundary and under their own name: callers have to set a
 * source identity, which stays in every event of the audit trail, in roles taken from there, too.
 */
export function humanRole(scope: Construct, id: string, props: HumanRole): iam.Role {
  const { description, principals, managedPolicies = [], maxMfaAge = HOUR, maxSession = HOUR } = props;
  demandOwnPrincipals(scope, principals);
  demandShort(scope, 'maxMfaAge', maxMfaAge, Duration.minutes(1));
  // IAM knows no shorter maximum of a session.
  demandShort(scope, 'maxSession', maxSession, HOUR);
  const conditions: iam.Conditions = {
    Bool: { 'aws:MultiFactorAuthPresent': 'true' },
    NumericLessThanEquals: { 'aws:MultiFactorAuthAge': String(maxMfaAge.toSeconds()) },
    Null: { 'sts:SourceIdentity': 'false' },
    ...props.conditions,
  };
  const trusted = principals.map((principal) => new iam.PrincipalWithConditions(principal, conditions));
  const role = new iam.Role(scope, id, {
    description,
    path: identityPath(Environment.of(scope), 'access'),
    assumedBy: new iam.CompositePrincipal(...trusted),
    maxSessionDuration: maxSession,
    permissionsBoundary: (props.boundary ?? PermissionsBoundary.of(scope)).policy,
    managedPolicies: [...managedPolicies],
    ...(props.denials ? { inlinePolicies: { ...props.denials } } : {}),
  });
  for (const principal of trusted) {
    role.assumeRolePolicy?.addStatements(
      new PolicyStatement({ actions: ['sts:SetSourceIdentity'], principals: [principal] }),
    );
  }
  acknowledgeCdkNag(scope, POLICY_OF_ONE_ROLE);
  return role;
}

/** People come in from the own account: others are trusted by a `VendorRole`, machines by roles of their own. */
function demandOwnPrincipals(scope: Construct, principals: readonly iam.IPrincipal[]): void {
  const own = accountOf(scope);
  const wrong = principals
    .map(({ policyFragment }) => JSON.stringify(Stack.of(scope).resolve(policyFragment.principalJson)))
    .find((json) => !json.startsWith('{"AWS":') || json.includes('*') || namesOther(json, own));
  if (wrong === undefined && principals.length > 0) return;
  const allowed = 'principals of the own account, such as new AccountRootPrincipal(), at least one';
  throw invalidProp(scope, 'principals', wrong ?? '[]', allowed, cloudInfrastructure.clauses['CIP-4.2']);
}

function accountOf(scope: Construct): string | undefined {
  const { account } = Stack.of(scope);
  return Token.isUnresolved(account) ? Environment.of(scope).profile.account : account;
}

const namesOther = (json: string, own: string | undefined): boolean =>
  own !== undefined && [...json.matchAll(/(?<!\d)\d{12}(?!\d)/g)].some(([account]) => account !== own);

function demandShort(scope: Construct, prop: string, duration: Duration, least: Duration): void {
  if (duration.isUnresolved()) return;
  const longest = longestSession(Environment.of(scope).profile);
  const seconds = duration.toSeconds();
  if (seconds >= least.toSeconds() && seconds <= longest) return;
  const range = [least.toHumanString(), Duration.hours(longest / 3600).toHumanString()];
  const allowed = [...new Set(range)].join(' to ');
  throw invalidProp(scope, prop, duration.toHumanString(), allowed, security.clauses['SEC-7.1']);
}
