import type * as iam from 'aws-cdk-lib/aws-iam';
import { Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Rule } from '../../lib/engine';
import { securityIpProtection } from '../../lib/policies';
import { invalidProp } from '../invalid-prop';
import { DEPLOY_ROLE_SATISFIES, deployRole } from './oidc-trust';
import type { PermissionsBoundary } from './permissions-boundary';

/** What an `OidcDeployRole` can be told. */
export interface OidcDeployRoleProps {
  /** Who issues the tokens, e.g. `https://gitlab.com` (CIP-4.3). */
  readonly issuer: string;

  /** Whom the tokens have to be made out to, as the pipeline asks for it, e.g. `https://gitlab.com` (SIP-AC.6). */
  readonly audience: string;

  /**
   * The one subject that may take the role, whole: repository and branch or environment (SIP-AC.6), e.g.
   * `project_path:acme/shop:ref_type:branch:ref:main`.
   */
  readonly subject: string;

  /**
   * The provider for the issuer: an account has only one.
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

/**
 * A role that pipelines of GitLab and the like deploy with: one audience, one subject, a token that lasts minutes
 * (SIP-AC.6). For GitHub there is `GitHubDeployRole`.
 */
export class OidcDeployRole extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = DEPLOY_ROLE_SATISFIES;

  /** The role, whose ARN the pipeline is given. */
  public readonly role: iam.IRole;

  public constructor(scope: Construct, id: string, props: OidcDeployRoleProps) {
    super(scope, id);
    const { issuer, audience, subject, provider, managedPolicies, boundary } = props;
    this.demand('issuer', issuer, /^https:\/\/[a-z0-9.-]+(\/[\w./-]*)?$/, 'an https address without a query');
    this.demand('audience', audience, /^[^*?\s]{1,255}$/, 'one audience, without wildcards');
    this.demand('subject', subject, /^[^*?]+[:/|][^*?]+$/, 'one whole subject, without wildcards');
    this.role = deployRole(this, 'Role', {
      issuer: issuer.slice('https://'.length).replace(/\/$/, ''),
      audience,
      claims: { sub: subject },
      provider,
      managedPolicies,
      boundary,
    });
  }

  private demand(prop: keyof OidcDeployRoleProps, value: string, pattern: RegExp, allowed: string): void {
    if (Token.isUnresolved(value) || pattern.test(value)) return;
    throw invalidProp(this, prop, `'${value}'`, allowed, securityIpProtection.clauses['SIP-AC.6']);
  }
}
