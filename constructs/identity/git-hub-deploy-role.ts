import type * as iam from 'aws-cdk-lib/aws-iam';
import { Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure, securityIpProtection } from '../../lib/policies';
import { invalidProp } from '../invalid-prop';
import { DEPLOY_ROLE_SATISFIES, deployRole } from './oidc-trust';
import type { PermissionsBoundary } from './permissions-boundary';

/** What a `GitHubDeployRole` can be told. */
export interface GitHubDeployRoleProps {
  /** The one repository whose workflows may take the role, as `owner/name` (SIP-AC.6). */
  readonly repository: string;

  /**
   * The one environment of GitHub that a job has to run in. Its protection rules are where people approve (CIP-11.1).
   *
   * @default - the name of the environment of the engagement: `dev`, `stage` or `prod`
   */
  readonly environment?: string;

  /**
   * The one branch that may be deployed from, e.g. `main`.
   *
   * @default - what the protection rules of the environment allow
   */
  readonly branch?: string;

  /**
   * The provider for `token.actions.githubusercontent.com`: an account has only one.
   *
   * @default - the provider of the stack, made once
   */
  readonly provider?: iam.IOidcProvider;

  /**
   * What the role may do in place of taking the roles of `cdk bootstrap` (SIP-AC.1).
   *
   * @default - take the roles of `cdk bootstrap` in the account, in the region of the stack and the recovery region, which is
   * what `cdk deploy` needs
   */
  readonly managedPolicies?: readonly iam.IManagedPolicy[];

  /**
   * What the role can never do, whatever its policies say (CIP-13.6).
   *
   * @default - the boundary of the stack, made once
   */
  readonly boundary?: PermissionsBoundary;
}

const ISSUER = 'token.actions.githubusercontent.com';

// Subjects of newer repositories carry the ids of owner and repository behind an @.
const REPOSITORY = /^[A-Za-z0-9-]+(@\d+)?\/[\w.-]+(@\d+)?$/;

/**
 * A role that GitHub Actions deploy with: for jobs of one repository in one of its environments, by a token that
 * lasts minutes (SIP-AC.6, CIP-11.1). There is no access key to keep, to leak or to rotate.
 */
export class GitHubDeployRole extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = DEPLOY_ROLE_SATISFIES;

  /** The role, whose ARN the workflow gives to `aws-actions/configure-aws-credentials`. */
  public readonly role: iam.IRole;

  public constructor(scope: Construct, id: string, props: GitHubDeployRoleProps) {
    super(scope, id);
    const { repository, branch, provider, managedPolicies, boundary } = props;
    const environment = props.environment ?? Environment.of(this).name;
    this.demand('repository', repository, REPOSITORY, 'one repository, as owner/name');
    // A colon would go on with another part of the subject.
    this.demand('environment', environment, /^[^*?:]{1,255}$/, 'the name of one environment');
    if (branch !== undefined) this.demand('branch', branch, /^[^*?:\s~^\\[]{1,200}$/, 'the name of one branch');
    this.role = deployRole(this, 'Role', {
      issuer: ISSUER,
      audience: 'sts.amazonaws.com',
      claims: {
        sub: `repo:${repository}:environment:${environment}`,
        ...(branch === undefined ? {} : { ref: `refs/heads/${branch}` }),
      },
      provider,
      managedPolicies,
      boundary,
    });
  }

  private demand(prop: keyof GitHubDeployRoleProps, value: string, pattern: RegExp, allowed: string): void {
    if (Token.isUnresolved(value) || pattern.test(value)) return;
    const clause =
      prop === 'environment' ? cloudInfrastructure.clauses['CIP-11.1'] : securityIpProtection.clauses['SIP-AC.6'];
    throw invalidProp(this, prop, `'${value}'`, allowed, clause);
  }
}
