import { OidcProviderNative } from 'aws-cdk-lib/aws-iam';
import type { Stack } from 'aws-cdk-lib/core';
import { GitHubDeployRole, type GitHubDeployRoleProps } from '../../../constructs';
import { FLAGS, logicalIds, stackIn, templateOf } from '../harness';
import {
  ACCOUNT,
  TRUSTS_ACCOUNT,
  allows,
  boundaryDenies,
  denies,
  lets,
  refuses,
  REGION,
  roleOf,
  type Taking,
} from './access';

const PROVIDER = `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`;
const ISSUER = 'token.actions.githubusercontent.com';

const role = (stack: Stack, props: Partial<GitHubDeployRoleProps> = {}): GitHubDeployRole =>
  new GitHubDeployRole(stack, 'Deploy', {
    repository: 'acme/portal',
    branch: 'main',
    provider: OidcProviderNative.fromOidcProviderArn(stack, 'Provider', PROVIDER),
    ...props,
  });

const claims = { aud: 'sts.amazonaws.com', sub: 'repo:acme/portal:environment:prod', ref: 'refs/heads/main' };

/** A job with a token, with some claims changed. */
const job = (changes: Partial<typeof claims> = {}): Taking => ({
  by: { federated: PROVIDER },
  action: 'sts:AssumeRoleWithWebIdentity',
  context: Object.fromEntries(
    Object.entries({ ...claims, ...changes }).map(([claim, value]) => [`${ISSUER}:${claim}`, value]),
  ),
});

describe.each(Object.entries(FLAGS))('GitHubDeployRole with flags: %s', (_, flags) => {
  const policies = roleOf(role, /^Deploy/, { flags });

  test('lets a job of the repository in, from its branch and in its environment', () => {
    lets(policies, job());
  });

  test.each([
    'repo:acme/other:environment:prod',
    'repo:evil/portal:environment:prod',
    'repo:acme/portal-fork:environment:prod',
  ])("refuses another repository's token: %s", (sub) => {
    refuses(policies, job({ sub }));
  });

  test("refuses another environment's token", () => {
    refuses(policies, job({ sub: 'repo:acme/portal:environment:dev' }));
  });

  test("refuses another branch's token, and a pull request's", () => {
    refuses(policies, job({ ref: 'refs/heads/feature' }));
    refuses(policies, job({ sub: 'repo:acme/portal:ref:refs/heads/main' }));
    refuses(policies, job({ sub: 'repo:acme/portal:pull_request', ref: 'refs/pull/1/merge' }));
  });

  test('refuses a token for somebody else, and other issuers', () => {
    refuses(policies, job({ aud: 'https://github.com/acme' }));
    refuses(policies, { ...job(), by: { federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/gitlab.com` } });
  });

  test('may take the roles of cdk bootstrap and nothing else', () => {
    const bootstrap = (kind: string): string =>
      `arn:aws:iam::${ACCOUNT}:role/cdk-hnb659fds-${kind}-role-${ACCOUNT}-${REGION}`;
    for (const kind of ['deploy', 'file-publishing', 'image-publishing', 'lookup']) {
      allows(policies, { action: 'sts:AssumeRole', resource: bootstrap(kind), resourcePolicy: TRUSTS_ACCOUNT });
    }
    const exec = bootstrap('cfn-exec');
    denies(policies, { action: 'sts:AssumeRole', resource: exec, resourcePolicy: TRUSTS_ACCOUNT });
    const breakGlass = `arn:aws:iam::${ACCOUNT}:role/acme-portal/prod/access/BreakGlass`;
    denies(policies, { action: 'sts:AssumeRole', resource: breakGlass, resourcePolicy: TRUSTS_ACCOUNT });
    denies(policies, { action: 's3:GetObject', resource: 'arn:aws:s3:::acme-documents/a.pdf' });
  });

  test('stands under the boundary', () => {
    boundaryDenies(policies, { action: 'iam:CreateAccessKey', resource: `arn:aws:iam::${ACCOUNT}:user/eve` });
  });
});

test('its environment follows that of the engagement, unless it is named', () => {
  const subject = (props: Partial<GitHubDeployRoleProps>, environment: 'dev' | 'prod') =>
    JSON.stringify(templateOf((stack) => role(stack, props), { environment }).findResources('AWS::IAM::Role'));
  expect(subject({}, 'dev')).toContain('"repo:acme/portal:environment:dev"');
  expect(subject({}, 'prod')).toContain('"repo:acme/portal:environment:prod"');
  expect(subject({ environment: 'production' }, 'prod')).toContain('"repo:acme/portal:environment:production"');
});

test('a stack makes its provider once, for tokens that are made out to AWS', () => {
  const template = templateOf((stack) => {
    new GitHubDeployRole(stack, 'One', { repository: 'acme/portal' });
    new GitHubDeployRole(stack, 'Other', { repository: 'acme/website' });
  });
  expect(logicalIds(template, 'AWS::IAM::OIDCProvider')).toEqual(['BlueprintOidctokenactionsgithubusercontentcom']);
  template.hasResourceProperties('AWS::IAM::OIDCProvider', {
    Url: 'https://token.actions.githubusercontent.com',
    ClientIdList: ['sts.amazonaws.com'],
  });
});

test.each<[Partial<GitHubDeployRoleProps>, string]>([
  [{ repository: 'acme/*' }, "repository is 'acme/*'; allowed: one repository, as owner/name, see SIP-AC.6"],
  [{ repository: 'acme' }, "repository is 'acme'; allowed: one repository, as owner/name, see SIP-AC.6"],
  [{ environment: '*' }, "environment is '*'; allowed: the name of one environment, see CIP-11.1"],
  [{ environment: 'a:ref:b' }, "environment is 'a:ref:b'; allowed: the name of one environment, see CIP-11.1"],
  [{ branch: 'release/*' }, "branch is 'release/*'; allowed: the name of one branch, see SIP-AC.6"],
])('refuses %j', (props, message) => {
  expect(() => role(stackIn(), props)).toThrow(`prod/Stack/Deploy: ${message}`);
});
