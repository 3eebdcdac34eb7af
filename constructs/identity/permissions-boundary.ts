import * as iam from 'aws-cdk-lib/aws-iam';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Stack, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure, security } from '../../lib/policies';
import { iamHumanAccessBounded } from '../../lib/rules/iam';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { ENTRANCE_TAG } from '../entrance-tag';
import { invalidProp } from '../invalid-prop';
import { uniqueName } from '../unique-name';
import {
  CHANGES_OF_POLICIES,
  CHANGES_OF_ROLES,
  CHANGES_OF_STACKS,
  CHANGES_OF_TRUST,
  GLOBAL_SERVICES,
  LONG_LIVED,
  SAFEGUARDS,
} from './bounds';
import { identityPath } from './identity-path';

const SHARED = 'BlueprintPermissionsBoundary';

/** What a `PermissionsBoundary` can be told. */
export interface PermissionsBoundaryProps {
  /**
   * Name of the managed policy. Give one where other accounts need a boundary of the same name, as permission sets do.
   *
   * @default - made of stack and path
   */
  readonly policyName?: string;

  /**
   * Regions that may be used, out of those of the engagement's `residency` (SEC-5.3).
   *
   * @default - all of them; without an engagement the region of the stack
   */
  readonly regions?: readonly string[];

  /**
   * What is denied beside the rest: statements of the effect `Deny` (CIP-13.6).
   *
   * @default - nothing more
   */
  readonly denials?: readonly iam.PolicyStatement[];
}

/**
 * The permissions boundary of the identities of a stack (CIP-13.6, SIP-AC.1): whatever their policies allow, they
 * cannot make themselves more than they are.
 *
 * It allows nothing by itself. Denied are users and long-lived credentials; roles, unless they stand under this very
 * boundary; changes of trust, of boundaries, of the policies of others and of stacks; passing other roles than those of
 * workloads of the environment; touching trail, recorder, detectors, backups and keys; and other regions.
 */
export class PermissionsBoundary extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [iamHumanAccessBounded];

  /** The boundary of a construct's stack, made when it is first asked for, under the id `BlueprintPermissionsBoundary`. */
  public static of(construct: Construct): PermissionsBoundary {
    const stack = Stack.of(construct);
    const made = stack.node.tryFindChild(SHARED) as PermissionsBoundary | undefined;
    return made ?? new PermissionsBoundary(stack, SHARED);
  }

  /** The managed policy, to set as boundary of a role: `iam.PermissionsBoundary.of(scope).apply(boundary.policy)`. */
  public readonly policy: iam.IManagedPolicy;

  /** Name of the policy. */
  public readonly policyName: string;

  /** Path of the policy, e.g. `/acme-portal/prod/boundary/`. */
  public readonly path: string;

  public constructor(scope: Construct, id: string, props: PermissionsBoundaryProps = {}) {
    super(scope, id);
    const { regions, denials = [] } = props;
    const environment = Environment.of(this);
    this.path = identityPath(environment, 'boundary');
    this.policyName = props.policyName ?? uniqueName(this, 128);
    this.demandResidency(regions, environment.profile.residency);
    this.demandDenials(denials);
    const allowed = regions ?? environment.profile.residency ?? [Stack.of(this).region];
    this.policy = new iam.ManagedPolicy(this, 'Policy', {
      managedPolicyName: this.policyName,
      path: this.path,
      description: `Boundary of the identities of ${this.node.path}: they cannot become more than they are`,
      statements: [...this.statements(environment, allowed), ...denials],
    });
    const reason = 'a boundary allows nothing by itself: it is what policies of roles are cut down to';
    acknowledgeCdkNag(this, {
      'AwsSolutions-IAM5[Action::*]': reason,
      'AwsSolutions-IAM5[Resource::*]': reason,
      IAMPolicyNoStatementsWithAdminAccess: reason,
      IAMPolicyNoStatementsWithFullAccess: reason,
    });
  }

  private statements(environment: Environment, regions: readonly string[]): iam.PolicyStatement[] {
    const own = this.arn('policy', `${this.path}${this.policyName}`);
    const workloads = identityPath(environment, 'workload');
    return [
      new PolicyStatement({ sid: 'WhatPoliciesAllow', actions: ['*'], resources: ['*'] }),
      deny('NoLongLivedCredentials', LONG_LIVED),
      deny('RolesUnderThisBoundaryOnly', CHANGES_OF_ROLES, {
        conditions: { StringNotEquals: { 'iam:PermissionsBoundary': own } },
      }),
      deny('WaysInStay', [...CHANGES_OF_ROLES, 'iam:DeleteRole'], {
        resources: (['access', 'backup'] as const).map((kind) =>
          this.arn('role', `${identityPath(environment, kind)}*`),
        ),
      }),
      deny('VaultsLetInByDeployment', ['iam:CreateRole', 'iam:TagRole', 'iam:TagUser', 'sts:TagSession'], {
        // Keys of tags are the same in capital and in small letters.
        conditions: { 'ForAnyValue:StringEqualsIgnoreCase': { 'aws:TagKeys': [ENTRANCE_TAG] } },
      }),
      deny('TrustAndBoundariesStay', CHANGES_OF_TRUST),
      deny('PoliciesOfOthersStay', CHANGES_OF_POLICIES, { notResources: [this.arn('policy', `${workloads}*`)] }),
      deny('PassRolesOfWorkloadsOnly', ['iam:PassRole'], { notResources: [this.arn('role', `${workloads}*`)] }),
      deny('ChangesByDeploymentOnly', CHANGES_OF_STACKS),
      deny('SafeguardsStay', SAFEGUARDS),
      new PolicyStatement({
        sid: 'InsideResidency',
        effect: Effect.DENY,
        notActions: [...GLOBAL_SERVICES],
        resources: ['*'],
        conditions: { StringNotEquals: { 'aws:RequestedRegion': regions } },
      }),
    ];
  }

  private arn(resource: 'policy' | 'role', path: string): string {
    return Stack.of(this).formatArn({ service: 'iam', region: '', resource, resourceName: path.slice(1) });
  }

  private demandResidency(regions: readonly string[] | undefined, residency: readonly string[] | undefined): void {
    if (regions === undefined) return;
    const outside = regions.filter((region) => !Token.isUnresolved(region) && residency?.includes(region) === false);
    if (regions.length > 0 && outside.length === 0) return;
    const allowed = residency ? `some of ${residency.join(', ')}` : 'at least one region';
    throw invalidProp(this, 'regions', `[${regions.join(', ')}]`, allowed, security.clauses['SEC-5.3']);
  }

  private demandDenials(denials: readonly iam.PolicyStatement[]): void {
    const [allowing] = denials.filter(({ effect }) => effect !== Effect.DENY);
    if (!allowing) return;
    const clause = cloudInfrastructure.clauses['CIP-13.6'];
    throw invalidProp(this, 'denials', JSON.stringify(allowing.toJSON()), 'statements of the effect Deny', clause);
  }
}

function deny(
  sid: string,
  actions: readonly string[],
  rest: Pick<iam.PolicyStatementProps, 'conditions' | 'notResources' | 'resources'> = {},
): iam.PolicyStatement {
  const everywhere = rest.notResources ? {} : { resources: ['*'] };
  return new PolicyStatement({ sid, effect: Effect.DENY, actions: [...actions], ...everywhere, ...rest });
}
