import * as iam from 'aws-cdk-lib/aws-iam';
import { Stack, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure } from '../../lib/policies';
import { iamRoleTrustNamesActions, iamRoleTrustNotOpen } from '../../lib/rules/iam';
import { acknowledgeCdkNag, POLICY_OF_ONE_ROLE } from '../acknowledge-cdk-nag';
import { invalidProp } from '../invalid-prop';
import { identityPath } from './identity-path';
import { PermissionsBoundary } from './permissions-boundary';

/** What a `WorkloadRole` can be told. */
export interface WorkloadRoleProps {
  /** The service that runs the workload, e.g. `new ServicePrincipal('ecs-tasks.amazonaws.com')`. */
  readonly service: iam.ServicePrincipal;

  /**
   * ARN of what the service may act for, e.g. a cluster or a state machine; `*` and `?` are wildcards (CIP-4.2).
   *
   * @default - anything of the own account
   */
  readonly sourceArn?: string;

  /**
   * What the role may do (SIP-AC.1). Grants to `role` add to it.
   *
   * @default - nothing
   */
  readonly managedPolicies?: readonly iam.IManagedPolicy[];

  /**
   * What the role can never do, whatever its policies say (CIP-13.6).
   *
   * @default - the boundary of the stack, made once
   */
  readonly boundary?: PermissionsBoundary;
}

/**
 * Services that do not say on whose behalf they take a role, so that a condition would keep them out for good. They
 * take only roles that somebody of the same account may pass.
 */
const SILENT = /^(ec2|lambda|edgelambda)\.amazonaws\.com/;

/**
 * A role that a service of AWS takes to run a workload, for the own account alone: no other customer of the service
 * can have it act with these rights (CIP-4.2, CIP-13.5). It stands under a boundary, and under the path that
 * identities of the environment may pass roles of (CIP-13.6, SIP-AC.1).
 *
 * EC2 and Lambda do not say whom they act for; they take only roles that somebody of the same account passed to them.
 */
export class WorkloadRole extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [iamRoleTrustNamesActions, iamRoleTrustNotOpen];

  /** The role, to grant things to. */
  public readonly role: iam.IRole;

  public constructor(scope: Construct, id: string, props: WorkloadRoleProps) {
    super(scope, id);
    const { service, sourceArn, managedPolicies = [], boundary } = props;
    const isSilent = SILENT.test(service.service);
    if (sourceArn !== undefined) this.demandSource(sourceArn, isSilent, service.service);
    const conditions: iam.Conditions = {
      StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
      ...(sourceArn === undefined ? {} : { ArnLike: { 'aws:SourceArn': sourceArn } }),
    };
    this.role = new iam.Role(this, 'Role', {
      description: `${service.service} for ${this.node.path}`,
      path: identityPath(Environment.of(this), 'workload'),
      assumedBy: isSilent ? service : new iam.PrincipalWithConditions(service, conditions),
      permissionsBoundary: (boundary ?? PermissionsBoundary.of(this)).policy,
      managedPolicies: [...managedPolicies],
    });
    acknowledgeCdkNag(this, POLICY_OF_ONE_ROLE);
  }

  private demandSource(sourceArn: string, isSilent: boolean, service: string): void {
    const clause = cloudInfrastructure.clauses['CIP-4.2'];
    if (isSilent) {
      throw invalidProp(
        this,
        'sourceArn',
        `'${sourceArn}'`,
        `none, since ${service} does not say whom it acts for`,
        clause,
      );
    }
    const { account } = Stack.of(this);
    const [, named] = /^arn:[^:]+:[^:]+:[^:]*:(\d{12}):.+/.exec(sourceArn) ?? [];
    if (Token.isUnresolved(sourceArn) || (named !== undefined && (Token.isUnresolved(account) || named === account)))
      return;
    throw invalidProp(this, 'sourceArn', `'${sourceArn}'`, `an ARN of account ${account}`, clause);
  }
}
