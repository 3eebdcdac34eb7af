import * as iam from 'aws-cdk-lib/aws-iam';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import { iamRoleFederationPinned, iamRoleTrustNamesActions, iamRoleTrustNotOpen } from '../../lib/rules/iam';
import { acknowledgeCdkNag, POLICY_OF_ONE_ROLE } from '../acknowledge-cdk-nag';
import { identityPath } from './identity-path';
import { PermissionsBoundary } from './permissions-boundary';

/** The rules that every role for pipelines keeps. */
export const DEPLOY_ROLE_SATISFIES = [iamRoleFederationPinned, iamRoleTrustNamesActions, iamRoleTrustNotOpen] as const;

/** What tells one role for pipelines from another. */
export interface OidcTrust {
  /** The issuer without its scheme, as condition keys name it. */
  readonly issuer: string;
  readonly audience: string;
  /** Claims and the one value that each has to have, `sub` among them. */
  readonly claims: Readonly<Record<string, string>>;
  readonly provider?: iam.IOidcProvider | undefined;
  readonly managedPolicies?: readonly iam.IManagedPolicy[] | undefined;
  readonly boundary?: PermissionsBoundary | undefined;
}

/** A role that a pipeline takes with a token of its own, for an hour, without any credential that is kept. */
export function deployRole(scope: Construct, id: string, trust: OidcTrust): iam.Role {
  const { issuer, audience, claims, managedPolicies, boundary } = trust;
  const provider = trust.provider?.oidcProviderArn ?? providerOf(scope, issuer, audience).attrArn;
  const pinned = Object.entries({ aud: audience, ...claims }).map(([claim, value]) => [`${issuer}:${claim}`, value]);
  const role = new iam.Role(scope, id, {
    description: `Pipelines of ${claims['sub'] ?? issuer}`,
    path: identityPath(Environment.of(scope), 'access'),
    assumedBy: new iam.WebIdentityPrincipal(provider, {
      StringEquals: Object.fromEntries(pinned) as Record<string, string>,
    }),
    permissionsBoundary: (boundary ?? PermissionsBoundary.of(scope)).policy,
    managedPolicies: [...(managedPolicies ?? [])],
  });
  if (managedPolicies === undefined) role.addToPolicy(takeBootstrapRoles(scope));
  acknowledgeCdkNag(scope, POLICY_OF_ONE_ROLE);
  return role;
}

/** An account has one provider for each issuer: a stack makes it when it is first asked for. */
function providerOf(scope: Construct, issuer: string, audience: string): iam.CfnOIDCProvider {
  const stack = Stack.of(scope);
  const id = `BlueprintOidc${issuer.replaceAll(/[^A-Za-z0-9]/g, '')}`;
  const made = stack.node.tryFindChild(id) as iam.CfnOIDCProvider | undefined;
  const provider = made ?? new iam.CfnOIDCProvider(stack, id, { url: `https://${issuer}`, clientIdList: [] });
  provider.clientIdList = [...new Set([...(provider.clientIdList ?? []), audience])];
  return provider;
}

/** What `cdk deploy` needs and nothing else: CloudFormation has the rights to make things, pipelines have not. */
function takeBootstrapRoles(scope: Construct): iam.PolicyStatement {
  const stack = Stack.of(scope);
  const qualifier = stack.synthesizer.bootstrapQualifier ?? 'hnb659fds';
  const { recoveryRegion } = Environment.of(scope).profile;
  // Copies of backups are in a stack of the recovery region.
  const regions = [...new Set([stack.region, ...(recoveryRegion === undefined ? [] : [recoveryRegion])])];
  const roles = regions.flatMap((region) =>
    ['deploy', 'file-publishing', 'image-publishing', 'lookup'].map((kind) =>
      stack.formatArn({
        service: 'iam',
        region: '',
        resource: 'role',
        resourceName: `cdk-${qualifier}-${kind}-role-${stack.account}-${region}`,
      }),
    ),
  );
  return new PolicyStatement({ sid: 'TakeBootstrapRoles', actions: ['sts:AssumeRole'], resources: roles });
}
