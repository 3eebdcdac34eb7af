import type * as iam from 'aws-cdk-lib/aws-iam';
import type { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Rule } from '../../lib/engine';
import { HUMAN_ROLE_SATISFIES, humanRole } from './human-role';
import type { PermissionsBoundary } from './permissions-boundary';

/** What an `MfaRole` can be told. */
export interface MfaRoleProps {
  /** Who may take the role: principals of the own account, never everyone (CIP-4.2, CIP-5). */
  readonly principals: readonly iam.IPrincipal[];

  /**
   * What the role may do (SIP-AC.1). Grants to `role` add to it.
   *
   * @default - nothing
   */
  readonly managedPolicies?: readonly iam.IManagedPolicy[];

  /**
   * How long ago the second factor may have been used when the role is taken (CIP-4.7, SEC-7.1): at most an hour in
   * production, four hours elsewhere.
   *
   * @default Duration.hours(1)
   */
  readonly maxMfaAge?: Duration;

  /**
   * How long a session may last (SEC-7.1): an hour in production, up to four hours elsewhere.
   *
   * @default Duration.hours(1)
   */
  readonly maxSession?: Duration;

  /**
   * What the role can never do, whatever its policies say (CIP-13.6).
   *
   * @default - the boundary of the stack, made once
   */
  readonly boundary?: PermissionsBoundary;
}

/**
 * A role that people take with a second factor that is fresh, for a short session, under a boundary (CIP-4.7,
 * SEC-2.2, SEC-7.1, SIP-AC.4). Who takes it has to give a source identity, which the audit trail shows ever after.
 *
 * The second factor has to be known to AWS: people who come through IAM Identity Center or SAML carry no sign of it,
 * and get a `PermissionSet`.
 */
export class MfaRole extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = HUMAN_ROLE_SATISFIES;

  /** The role, to grant things to. */
  public readonly role: iam.IRole;

  public constructor(scope: Construct, id: string, props: MfaRoleProps) {
    super(scope, id);
    const { principals, managedPolicies, maxMfaAge, maxSession, boundary } = props;
    this.role = humanRole(this, 'Role', {
      description: `People with a second factor: ${this.node.path}`,
      principals,
      managedPolicies,
      maxMfaAge,
      maxSession,
      boundary,
    });
  }
}
