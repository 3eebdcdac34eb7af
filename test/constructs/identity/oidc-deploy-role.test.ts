import { ManagedPolicy, OidcProviderNative, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnParameter, type Stack } from 'aws-cdk-lib/core';
import { OidcDeployRole, type OidcDeployRoleProps } from '../../../constructs';
import { FLAGS, logicalIds, stackIn, templateOf } from '../harness';
import { ACCOUNT, allows, denies, lets, refuses, roleOf, type Taking } from './access';

const PROVIDER = `arn:aws:iam::${ACCOUNT}:oidc-provider/gitlab.com`;
const MAIN = 'project_path:acme/portal:ref_type:branch:ref:main';

const role = (stack: Stack, props: Partial<OidcDeployRoleProps> = {}): OidcDeployRole =>
  new OidcDeployRole(stack, 'Deploy', { issuer: 'https://gitlab.com', audience: 'aws', subject: MAIN, ...props });

const given = (stack: Stack) => ({ provider: OidcProviderNative.fromOidcProviderArn(stack, 'Provider', PROVIDER) });

const job = (sub: string, aud = 'aws'): Taking => ({
  by: { federated: PROVIDER },
  action: 'sts:AssumeRoleWithWebIdentity',
  context: { 'gitlab.com:aud': aud, 'gitlab.com:sub': sub },
});

describe.each(Object.entries(FLAGS))('OidcDeployRole with flags: %s', (_, flags) => {
  const policies = roleOf((stack) => role(stack, given(stack)), /^Deploy/, { flags });

  test('lets the one subject in', () => {
    lets(policies, job(MAIN));
  });

  test("refuses another repository's token, another branch's and another audience's", () => {
    refuses(policies, job('project_path:acme/other:ref_type:branch:ref:main'));
    refuses(policies, job('project_path:acme/portal:ref_type:branch:ref:feature'));
    refuses(policies, job('project_path:acme/portal:ref_type:tag:ref:main'));
    refuses(policies, job(MAIN, 'somebody-else'));
  });
});

test('compares claims whole, without wildcards', () => {
  templateOf((stack) => role(stack)).hasResourceProperties('AWS::IAM::Role', {
    AssumeRolePolicyDocument: {
      Statement: [{ Condition: { StringEquals: { 'gitlab.com:aud': 'aws', 'gitlab.com:sub': MAIN } } }],
    },
  });
});

test('takes a subject that is only known at deployment', () => {
  const subject = (stack: Stack) => new CfnParameter(stack, 'Subject').valueAsString;
  templateOf((stack) => role(stack, { subject: subject(stack) })).hasResourceProperties('AWS::IAM::Role', {
    AssumeRolePolicyDocument: {
      Statement: [{ Condition: { StringEquals: { 'gitlab.com:sub': { Ref: 'Subject' } } } }],
    },
  });
});

test('does what its policies say, in place of taking the roles of cdk bootstrap', () => {
  const policies = roleOf((stack) => {
    const publish = new PolicyStatement({ actions: ['s3:PutObject'], resources: ['arn:aws:s3:::acme-site/*'] });
    role(stack, { ...given(stack), managedPolicies: [new ManagedPolicy(stack, 'Publish', { statements: [publish] })] });
  }, /^Deploy/);
  allows(policies, { action: 's3:PutObject', resource: 'arn:aws:s3:::acme-site/index.html' });
  denies(policies, { action: 's3:DeleteObject', resource: 'arn:aws:s3:::acme-site/index.html' });
  expect(JSON.stringify(policies.identity)).not.toContain('cdk-hnb659fds');
});

test('roles of a stack share the provider, each with its audience', () => {
  const template = templateOf((stack) => {
    role(stack);
    new OidcDeployRole(stack, 'Other', { issuer: 'https://gitlab.com/', audience: 'aws-other', subject: MAIN });
  });
  expect(logicalIds(template, 'AWS::IAM::OIDCProvider')).toEqual(['BlueprintOidcgitlabcom']);
  template.hasResourceProperties('AWS::IAM::OIDCProvider', {
    Url: 'https://gitlab.com',
    ClientIdList: ['aws', 'aws-other'],
  });
});

test.each<[Partial<OidcDeployRoleProps>, string]>([
  [{ issuer: 'http://gitlab.com' }, "issuer is 'http://gitlab.com'; allowed: an https address without a query"],
  [{ audience: '*' }, "audience is '*'; allowed: one audience, without wildcards"],
  [
    { subject: 'project_path:acme/*' },
    "subject is 'project_path:acme/*'; allowed: one whole subject, without wildcards",
  ],
  [{ subject: 'acme' }, "subject is 'acme'; allowed: one whole subject, without wildcards"],
])('refuses %j', (props, message) => {
  expect(() => role(stackIn(), props)).toThrow(`prod/Stack/Deploy: ${message}, see SIP-AC.6`);
});
