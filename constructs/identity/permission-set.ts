import * as iam from 'aws-cdk-lib/aws-iam';
import * as sso from 'aws-cdk-lib/aws-sso';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { security } from '../../lib/policies';
import {
  iamHumanAccessBounded,
  iamPermissionSetSessionShort,
  iamPolicyNoNotAction,
  iamPolicyNoWildcardAction,
} from '../../lib/rules/iam';
import { longestSession } from '../../lib/rules/iam/session';
import { invalidProp } from '../invalid-prop';
import { demandNamedActions } from './least-privilege';
import { PermissionsBoundary } from './permissions-boundary';

/** What a `PermissionSet` can be told. */
export interface PermissionSetProps {
  /** ARN of the instance of IAM Identity Center, `arn:aws:sso:::instance/ssoins-…`. */
  readonly instanceArn: string;

  /** Name that people choose it by, e.g. `ProdReader`: up to 32 letters, digits and `+=,.@-_`. */
  readonly name: string;

  /** What it allows: named actions, without wildcards (SIP-AC.1). */
  readonly statements: readonly iam.PolicyStatement[];

  /**
   * How long a session may last (SEC-7.1): from 15 minutes to an hour in production, four hours elsewhere.
   *
   * @default Duration.hours(1)
   */
  readonly session?: Duration;

  /**
   * What nobody can ever do with it (CIP-13.6). Each account that it is assigned in needs a policy of this name and path.
   *
   * @default - the boundary of the stack, made once
   */
  readonly boundary?: PermissionsBoundary;
}

/**
 * A permission set of IAM Identity Center for people of one environment: named actions, short sessions, under a
 * boundary (CIP-4.1, CIP-4.3, SEC-2.2, SIP-AC.2). It goes to groups, in the account of the environment alone.
 *
 * The second factor is asked for at sign-in, for all permission sets alike, by a setting of the instance that
 * CloudFormation does not know: "every time they sign in". Sessions carry no sign of it that a policy could ask for.
 */
export class PermissionSet extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    iamHumanAccessBounded,
    iamPermissionSetSessionShort,
    iamPolicyNoNotAction,
    iamPolicyNoWildcardAction,
  ];

  /** ARN of the permission set. */
  public readonly permissionSetArn: string;

  private readonly instanceArn: string;

  public constructor(scope: Construct, id: string, props: PermissionSetProps) {
    super(scope, id);
    const { instanceArn, name, statements, session = Duration.hours(1) } = props;
    this.demandShort(session);
    demandNamedActions(this, 'statements', statements);
    const boundary = props.boundary ?? PermissionsBoundary.of(this);
    const permissionSet = new sso.CfnPermissionSet(this, 'PermissionSet', {
      instanceArn,
      name,
      description: `People of ${Environment.of(this).name}: ${this.node.path}`,
      sessionDuration: session.toIsoString(),
      inlinePolicy: new iam.PolicyDocument({ statements: [...statements] }),
      permissionsBoundary: {
        customerManagedPolicyReference: { name: boundary.policyName, path: boundary.path },
      },
    });
    // The name says nothing of the policy to CloudFormation.
    permissionSet.node.addDependency(boundary);
    this.instanceArn = instanceArn;
    this.permissionSetArn = permissionSet.attrPermissionSetArn;
  }

  /**
   * Gives the permission set to a group, in the account of the environment (CIP-4.1, SIP-AC.3). To take the line away
   * is to take the access away (SIP-OF.1).
   *
   * @param groupId - id of the group in the identity store, e.g. `f81d4fae-7dec-11d0-a765-00a0c91e6bf6`
   */
  public assignTo(groupId: string): void {
    new sso.CfnAssignment(this, `Group${groupId}`, {
      instanceArn: this.instanceArn,
      permissionSetArn: this.permissionSetArn,
      principalType: 'GROUP',
      principalId: groupId,
      targetType: 'AWS_ACCOUNT',
      targetId: Environment.of(this).profile.account ?? Stack.of(this).account,
    });
  }

  private demandShort(session: Duration): void {
    if (session.isUnresolved()) return;
    const longest = longestSession(Environment.of(this).profile);
    if (session.toSeconds() >= 15 * 60 && session.toSeconds() <= longest) return;
    const allowed = `15 minutes to ${Duration.hours(longest / 3600).toHumanString()}`;
    throw invalidProp(this, 'session', session.toHumanString(), allowed, security.clauses['SEC-7.1']);
  }
}
