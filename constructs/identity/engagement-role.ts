import * as iam from 'aws-cdk-lib/aws-iam';
import type { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { securityIpProtection } from '../../lib/policies';
import { invalidProp } from '../invalid-prop';
import { endOfDay } from './end-of-day';
import { HUMAN_ROLE_SATISFIES, humanRole } from './human-role';
import type { PermissionsBoundary } from './permissions-boundary';

/** What an `EngagementRole` can be told. */
export interface EngagementRoleProps {
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
   * What the role can never do, whatever its policies say (CIP-13.6).
   *
   * @default - the boundary of the stack, made once
   */
  readonly boundary?: PermissionsBoundary;
}

/**
 * A role for the people of an engagement, which ends with it by itself (SIP-OF.1, SEC-7.3): after the last day nobody
 * can take the role, and a session that is still open is denied everything. Nobody has to remember.
 *
 * Otherwise as `MfaRole`: a fresh second factor, an hour, a boundary, a source identity.
 *
 * @throws if the engagement has no last day
 */
export class EngagementRole extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = HUMAN_ROLE_SATISFIES;

  /** The role, to grant things to. */
  public readonly role: iam.IRole;

  /** The moment from which on the role is of no use, UTC, e.g. `2027-07-01T00:00:00Z`. */
  public readonly ends: string;

  public constructor(scope: Construct, id: string, props: EngagementRoleProps) {
    super(scope, id);
    const { principals, managedPolicies, maxMfaAge, boundary } = props;
    this.ends = endOfDay(this.lastDay());
    this.role = humanRole(this, 'Role', {
      description: `People of the engagement until ${this.ends}: ${this.node.path}`,
      principals,
      managedPolicies,
      maxMfaAge,
      boundary,
      conditions: { DateLessThan: { 'aws:CurrentTime': this.ends } },
      denials: {
        EndsWithTheEngagement: new iam.PolicyDocument({
          statements: [
            new iam.PolicyStatement({
              effect: iam.Effect.DENY,
              actions: ['*'],
              resources: ['*'],
              conditions: { DateGreaterThanEquals: { 'aws:CurrentTime': this.ends } },
            }),
          ],
        }),
      },
    });
  }

  private lastDay(): string {
    const ends = Environment.of(this).engagement?.ends;
    if (ends !== undefined) return ends;
    const allowed = 'an engagement file with `ends`, its last day';
    throw invalidProp(this, 'engagement', 'without an end', allowed, securityIpProtection.clauses['SIP-OF.1']);
  }
}
