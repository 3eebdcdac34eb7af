/** Key policies and trust policies, which have to allow, and resource policies that are read otherwise than others. */
import { evaluate, type IamPolicies } from '../../../lib/testing';
import {
  ACCOUNT,
  allow,
  decide,
  deny,
  FULL_ACCESS,
  OTHER_ACCOUNT,
  policy,
  request,
  ROLE,
  ROOT,
  SESSION,
  USER,
} from './kit';

/** Page "Key policies in AWS KMS", "Default key policy". */
describe('a KMS key', () => {
  const key = { action: 'kms:Decrypt', resource: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234` };
  const enableIam = policy({ Sid: 'Enable IAM User Permissions', ...allow('kms:*', { Principal: { AWS: ROOT } }) });
  const toRole = policy(allow('kms:Decrypt', { Principal: { AWS: ROLE } }));
  const identity = [FULL_ACCESS];

  it.each<[string, IamPolicies, string]>([
    ['IAM policies allow, and the key policy enables them', { identity, resource: enableIam }, 'allowed'],
    ['the key policy enables IAM policies, and none allows', { resource: enableIam }, 'implicitDeny'],
    ['IAM policies allow, and the key policy says nothing', { identity, resource: toRole }, 'implicitDeny'],
  ])('%s', (_, policies, expected) => {
    expect(decide(policies, key)).toBe(expected);
  });

  test('a key policy that names the role needs no IAM policy', () => {
    expect(decide({ resource: toRole }, { ...key, principal: { arn: SESSION } })).toBe('allowed');
  });

  test('the root user has no permission of its own', () => {
    expect(decide({ resource: toRole }, { ...key, principal: { arn: ROOT } })).toBe('implicitDeny');
    expect(decide({ resource: enableIam }, { ...key, principal: { arn: ROOT } })).toBe('allowed');
  });

  test('a principal of another account needs both', () => {
    const principal = { arn: `arn:aws:iam::${OTHER_ACCOUNT}:user/u` };
    const resource = policy(allow('kms:Decrypt', { Principal: { AWS: OTHER_ACCOUNT } }));
    expect(decide({ identity, resource }, { ...key, principal })).toBe('allowed');
    expect(decide({ identity, resource: enableIam }, { ...key, principal })).toBe('implicitDeny');
  });

  test('without its key policy nothing can be told', () => {
    expect(() => decide({ identity }, key)).toThrow("the key policy decides on kms:Decrypt: give it as 'resource'");
    expect(decide({ identity }, { action: 'kms:ListKeys', resource: '*' })).toBe('allowed');
  });

  test('an alias has no policy, and is not the key', () => {
    const alias = { action: 'kms:UpdateAlias', resource: `arn:aws:kms:eu-west-1:${ACCOUNT}:alias/a` };
    expect(decide({ identity }, alias)).toBe('allowed');
  });
});

/** Pages "AWS JSON policy elements: Principal", "Configuring MFA-protected API access", "OIDC federation". */
describe('the trust policy of a role', () => {
  const assume = { action: 'sts:AssumeRole', resource: ROLE };
  const trust = (principal: object, more: object = {}, action: string | string[] = 'sts:AssumeRole'): object => ({
    Effect: 'Allow',
    Principal: principal,
    Action: action,
    ...more,
  });
  const trusting = (...statements: readonly object[]): { Version: string; Statement: readonly object[] } => ({
    Version: '2012-10-17',
    Statement: statements,
  });
  const lambda = { service: 'lambda.amazonaws.com' };

  test('lets a service become the role', () => {
    const resource = trusting(trust({ Service: ['lambda.amazonaws.com', 'ecs-tasks.amazonaws.com'] }));
    expect(decide({ resource }, { ...assume, principal: lambda })).toBe('allowed');
    expect(decide({ resource }, { ...assume, principal: { service: 'ec2.amazonaws.com' } })).toBe('implicitDeny');
  });

  it.each([
    ['names the user', USER, [], 'allowed'],
    ['names the account, whose policies allow', ROOT, [policy(allow('sts:AssumeRole', { Resource: ROLE }))], 'allowed'],
    ['names the account, whose policies do not', ROOT, [], 'implicitDeny'],
    ['names somebody else', `${USER}2`, [FULL_ACCESS], 'implicitDeny'],
  ])('that %s', (_, named, identity, expected) => {
    expect(decide({ identity, resource: trusting(trust({ AWS: named })) }, assume)).toBe(expected);
  });

  test('of another account needs both', () => {
    const principal = { arn: `arn:aws:iam::${OTHER_ACCOUNT}:user/Richard` };
    const resource = trusting(
      trust({ AWS: OTHER_ACCOUNT }, { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }),
    );
    const identity = [policy(allow('sts:AssumeRole', { Resource: ROLE }))];
    const withMfa = { ...assume, principal, context: { 'aws:MultiFactorAuthPresent': true } };
    expect(decide({ identity, resource }, withMfa)).toBe('allowed');
    expect(decide({ identity, resource }, { ...assume, principal })).toBe('implicitDeny');
    expect(decide({ resource }, withMfa)).toBe('implicitDeny');
  });

  test('with an external id', () => {
    const resource = trusting(
      trust({ AWS: USER }, { Condition: { StringEquals: { 'sts:ExternalId': 'Unique ID Assigned by Example Corp' } } }),
    );
    const context = { 'sts:ExternalId': 'Unique ID Assigned by Example Corp' };
    expect(decide({ resource }, { ...assume, context })).toBe('allowed');
    expect(decide({ resource }, assume)).toBe('implicitDeny');
  });

  test('for an identity provider, by subject and audience', () => {
    const provider = `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`;
    const resource = trusting(
      trust(
        { Federated: provider },
        {
          Condition: {
            StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
            StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:GitHubOrg/GitHubRepo:*' },
          },
        },
        'sts:AssumeRoleWithWebIdentity',
      ),
    );
    const by = (sub: string, federated = provider): string =>
      decide(
        { resource },
        {
          action: 'sts:AssumeRoleWithWebIdentity',
          resource: ROLE,
          principal: { federated },
          context: {
            'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
            'token.actions.githubusercontent.com:sub': sub,
          },
        },
      );
    expect(by('repo:GitHubOrg/GitHubRepo:ref:refs/heads/main')).toBe('allowed');
    expect(by('repo:Other/GitHubRepo:ref:refs/heads/main')).toBe('implicitDeny');
    expect(by('repo:GitHubOrg/GitHubRepo:ref:refs/heads/main', `${provider}.example`)).toBe('implicitDeny');
  });

  // Page "Pass session tags in AWS STS": each of the actions has to be allowed.
  test('for tags and a source identity of the session', () => {
    const actions = ['sts:AssumeRole', 'sts:TagSession'];
    const resource = trusting(
      trust({ AWS: USER }, { Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['Project'] } } }, actions),
    );
    const tags = { context: { 'aws:TagKeys': ['Project'] } };
    expect(decide({ resource }, { ...assume, action: 'sts:TagSession', ...tags })).toBe('allowed');
    expect(decide({ resource }, { ...assume, action: 'sts:TagSession', context: { 'aws:TagKeys': ['Cost'] } })).toBe(
      'implicitDeny',
    );
    expect(decide({ resource }, { ...assume, action: 'sts:SetSourceIdentity', ...tags })).toBe('implicitDeny');
  });

  test('an explicit deny wins', () => {
    const resource = trusting(trust({ AWS: USER }), { ...trust({ AWS: '*' }), Sid: 'Nobody', Effect: 'Deny' });
    expect(evaluate(request({ ...assume }), { resource })).toMatchObject({
      decision: 'explicitDeny',
      because: { layer: 'resource', statement: 'Nobody' },
    });
  });

  test('has no Resource and no NotPrincipal', () => {
    expect(() => decide({ resource: trusting(trust({ AWS: USER }, { Resource: '*' })) }, assume)).toThrow(
      'resource policy, statement 0: has a Resource, which a trust policy must not have',
    );
    const denying = { Effect: 'Deny', NotPrincipal: { AWS: USER }, Action: 'sts:AssumeRole' };
    expect(() => decide({ resource: trusting(denying) }, assume)).toThrow('and no trust policy');
  });

  test('without it nothing can be told', () => {
    expect(() => decide({ identity: [FULL_ACCESS] }, assume)).toThrow(
      "the trust policy of the role decides on sts:AssumeRole: give it as 'resource'",
    );
    expect(decide({ identity: [FULL_ACCESS] }, { action: 'iam:PassRole', resource: ROLE })).toBe('allowed');
  });
});

test('the policy of an ECR repository may leave out Resource', () => {
  const resource = { Version: '2012-10-17', Statement: { Effect: 'Allow', Principal: { AWS: USER }, Action: 'ecr:*' } };
  const pull = { action: 'ecr:BatchGetImage', resource: `arn:aws:ecr:eu-west-1:${ACCOUNT}:repository/r` };
  expect(decide({ resource }, pull)).toBe('allowed');
  expect(() => decide({ resource })).toThrow('resource policy, statement 0: has neither Resource nor NotResource');
});

test('a bucket policy that demands TLS stops plain requests alone', () => {
  const resource = policy(
    deny('s3:*', { Sid: 'Tls', Principal: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
  );
  expect(decide({ identity: [FULL_ACCESS], resource })).toBe('allowed');
  expect(decide({ identity: [FULL_ACCESS], resource }, { context: { 'aws:SecureTransport': false } })).toBe(
    'explicitDeny',
  );
});
