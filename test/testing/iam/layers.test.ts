/** How the layers of policies decide together. */
import type { Json } from '../../../lib/engine';
import { type IamPolicies, type IamRequest, evaluate } from '../../../lib/testing';
import {
  ACCOUNT,
  allow,
  decide,
  deny,
  FEDERATED_USER,
  FULL_ACCESS,
  OTHER_ACCOUNT,
  policy,
  request,
  ROLE,
  ROOT,
  SESSION,
  USER,
} from './kit';

/** A bucket policy that allows a principal everything. */
const bucketPolicy = (principal: unknown, more: Json = {}): Json =>
  policy(allow('s3:*', { Principal: principal, ...more }));

const NOTHING = policy(allow('sns:Publish'));
const allowed = 'allowed';
const implicitDeny = 'implicitDeny';
const explicitDeny = 'explicitDeny';

/** Page "Policy evaluation for requests within a single account", the example of Carlos. */
describe('identity and resource policies of one account', () => {
  const carlos = { arn: 'arn:aws:iam::123456789012:user/carlossalazar' };
  const identity = [
    policy(
      {
        Sid: 'AllowS3ListRead',
        Effect: 'Allow',
        Action: [
          's3:GetBucketLocation',
          's3:GetAccountPublicAccessBlock',
          's3:ListAccessPoints',
          's3:ListAllMyBuckets',
        ],
        Resource: 'arn:aws:s3:::*',
      },
      {
        Sid: 'AllowS3Self',
        ...allow('s3:*', { Resource: ['arn:aws:s3:::carlossalazar/*', 'arn:aws:s3:::carlossalazar'] }),
      },
      { Sid: 'DenyS3Logs', ...deny('s3:*', { Resource: 'arn:aws:s3:::*log*' }) },
    ),
  ];
  const resource = bucketPolicy({ AWS: carlos.arn });
  const put = { action: 's3:PutObject', principal: carlos };

  test('the deny of the logs wins', () => {
    const logs = request({ ...put, resource: 'arn:aws:s3:::carlossalazar-logs/file' });
    expect(evaluate(logs, { identity })).toEqual({
      decision: explicitDeny,
      because: {
        layer: 'identity',
        statement: 'DenyS3Logs',
        text: 'identity policy, statement DenyS3Logs: denies it',
      },
    });
  });

  it.each([
    ['both', { identity, resource }],
    ['the identity policy', { identity }],
    ['the bucket policy', { resource }],
  ])('%s may allow', (_, policies) => {
    expect(decide(policies, { ...put, resource: 'arn:aws:s3:::carlossalazar/file' })).toBe(allowed);
  });

  // Page "The difference between explicit and implicit denies".
  test('explicit and implicit denies differ', () => {
    const iam = [
      policy(
        { Sid: 'AllowGetList', ...allow(['iam:Get*', 'iam:List*']) },
        { Sid: 'DenyReports', ...deny('iam:*Report') },
      ),
    ];
    const on = (action: string): string => decide({ identity: iam }, { action, resource: '*' });
    expect(on('iam:GetUser')).toBe(allowed);
    expect(on('iam:CreatePolicy')).toBe(implicitDeny);
    expect(on('iam:GetOrganizationsAccessReport')).toBe(explicitDeny);
  });

  test('a decision without any policy says what is missing', () => {
    expect(evaluate(request(), {})).toEqual({
      decision: implicitDeny,
      because: {
        layer: 'identity',
        text: `no identity policy allows ${USER} s3:GetObject on arn:aws:s3:::amzn-s3-demo-bucket/object`,
      },
    });
  });

  test('a statement without Sid is named by its position, and a document among several by its own', () => {
    const { because } = evaluate(request(), { identity: [NOTHING, policy(allow('ec2:*'), allow('s3:*'))] });
    expect(because).toEqual({ layer: 'identity', statement: 1, text: 'identity policy 1, statement 1: allows it' });
  });
});

/** Page "How AWS enforcement code logic evaluates requests", "Resource-based policies". */
describe('a resource policy and implicit denies of one account', () => {
  const limits = { boundary: NOTHING };
  const sessionLimits = { session: NOTHING };
  const everyone = bucketPolicy('*', { Condition: { ArnEquals: { 'aws:PrincipalArn': ROLE } } });

  it.each<[string, string, Json, IamPolicies, string]>([
    ['a user', USER, bucketPolicy({ AWS: USER }), {}, allowed],
    ['a user with a boundary', USER, bucketPolicy({ AWS: USER }), limits, allowed],
    ['a session', SESSION, bucketPolicy({ AWS: SESSION }), { ...limits, ...sessionLimits }, allowed],
    ['another session', SESSION, bucketPolicy({ AWS: SESSION.replace('name', '') }), {}, implicitDeny],
    ['a role', SESSION, bucketPolicy({ AWS: ROLE }), {}, allowed],
    ['a role with a boundary', SESSION, bucketPolicy({ AWS: ROLE }), limits, implicitDeny],
    ['a role with a session policy', SESSION, bucketPolicy({ AWS: ROLE }), sessionLimits, implicitDeny],
    ['a role as the ARN of itself', ROLE, bucketPolicy({ AWS: ROLE }), limits, implicitDeny],
    ['everyone, by aws:PrincipalArn', SESSION, everyone, { ...limits, ...sessionLimits }, allowed],
    ['everyone but this role', USER, everyone, {}, implicitDeny],
    ['a federated user', FEDERATED_USER, bucketPolicy({ AWS: FEDERATED_USER }), limits, allowed],
    ['the account', USER, bucketPolicy({ AWS: ACCOUNT }), {}, implicitDeny],
    ['the account, and its policies', USER, bucketPolicy({ AWS: ROOT }), { identity: [FULL_ACCESS] }, allowed],
    ['another account', USER, bucketPolicy({ AWS: OTHER_ACCOUNT }), {}, implicitDeny],
    ['the account and the user', USER, bucketPolicy({ AWS: [ROOT, USER] }), {}, allowed],
    [
      'the account, and the user in another statement',
      USER,
      policy(allow('s3:*', { Principal: { AWS: ROOT } }), allow('s3:*', { Principal: { AWS: USER } })),
      {},
      allowed,
    ],
  ])('%s', (_, arn, resource, others, expected) => {
    expect(decide({ resource, ...others }, { principal: { arn } })).toBe(expected);
  });

  test('the user behind a federated session is limited as a role is', () => {
    const principal = { arn: FEDERATED_USER, issuer: USER };
    const resource = bucketPolicy({ AWS: USER });
    expect(decide({ resource, session: FULL_ACCESS }, { principal })).toBe(allowed);
    expect(decide({ resource, session: NOTHING }, { principal })).toBe(implicitDeny);
  });

  test('an explicit deny of the boundary or of the session policy stops what is granted directly', () => {
    const denying = policy(deny('s3:*'));
    const principal = { arn: SESSION };
    expect(decide({ resource: bucketPolicy({ AWS: SESSION }), boundary: denying }, { principal })).toBe(explicitDeny);
    expect(decide({ resource: bucketPolicy({ AWS: SESSION }), session: denying }, { principal })).toBe(explicitDeny);
  });

  test('the role of a session may have a path', () => {
    const role = `arn:aws:iam::${ACCOUNT}:role/team/examplerole`;
    const resource = bucketPolicy({ AWS: role });
    expect(decide({ resource }, { principal: { arn: SESSION } })).toBe(implicitDeny);
    expect(decide({ resource }, { principal: { arn: SESSION, issuer: role } })).toBe(allowed);
    expect(decide({ resource }, { principal: { arn: role } })).toBe(allowed);
  });
});

/** Page "Permissions boundaries for IAM entities". */
describe('a permissions boundary', () => {
  const shirley = { arn: 'arn:aws:iam::123456789012:user/ShirleyRodriguez' };
  const boundary = policy(allow(['s3:*', 'cloudwatch:*', 'ec2:*']));
  const createUser = { action: 'iam:CreateUser', resource: '*', principal: shirley };

  test('does not let a user do what it does not name', () => {
    const { decision, because } = evaluate(createUser, { identity: [policy(allow('iam:CreateUser'))], boundary });
    expect([decision, because.layer]).toEqual([implicitDeny, 'boundary']);
    expect(because.text).toBe('no statement of the permissions boundary allows iam:CreateUser');
  });

  test('grants nothing by itself', () => {
    expect(evaluate({ ...createUser, action: 'ec2:RunInstances' }, { boundary }).because.layer).toBe('identity');
  });

  test('lets what both allow', () => {
    expect(
      decide({ identity: [policy(allow('ec2:*'))], boundary }, { action: 'ec2:RunInstances', resource: '*' }),
    ).toBe(allowed);
  });

  const delegated = policy(
    {
      Sid: 'CreateOrChangeOnlyWithBoundary',
      ...allow(['iam:CreateUser', 'iam:AttachUserPolicy'], {
        Condition: {
          StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/XCompanyBoundaries' },
        },
      }),
    },
    { Sid: 'NoBoundaryUserDelete', ...deny('iam:DeleteUserPermissionsBoundary') },
  );

  it.each([
    ['iam:CreateUser', 'arn:aws:iam::111122223333:policy/XCompanyBoundaries', allowed],
    ['iam:CreateUser', 'arn:aws:iam::111122223333:policy/Other', implicitDeny],
    ['iam:DeleteUserPermissionsBoundary', 'arn:aws:iam::111122223333:policy/XCompanyBoundaries', explicitDeny],
  ])('delegates: %s with %s is %s', (action, arn, expected) => {
    const policies = { identity: [policy(allow('iam:*'))], boundary: delegated };
    const resource = `arn:aws:iam::${ACCOUNT}:user/new`;
    expect(decide(policies, { action, resource, context: { 'iam:PermissionsBoundary': arn } })).toBe(expected);
  });
});

/** Page "Policies and permissions in AWS Identity and Access Management", "Session policies". */
describe('a session policy', () => {
  const principal = { arn: SESSION };
  const identity = [policy(allow('s3:*'))];

  it.each([
    [{ identity, session: policy(allow('s3:GetObject')) }, allowed],
    [{ identity, session: NOTHING }, implicitDeny],
    [{ session: FULL_ACCESS }, implicitDeny],
    [{ identity, session: FULL_ACCESS, boundary: NOTHING }, implicitDeny],
  ])('%j: %s', (policies, expected) => {
    expect(decide(policies, { principal })).toBe(expected);
  });

  test('is what a federated user may do nothing without', () => {
    const different = { principal: { arn: FEDERATED_USER } };
    expect(decide({ identity }, different)).toBe(implicitDeny);
    expect(decide({ identity, session: FULL_ACCESS }, different)).toBe(allowed);
  });

  test('is nothing that a user has', () => {
    expect(() => evaluate(request(), { session: FULL_ACCESS })).toThrow('is a user, who has no session policy');
  });
});

/** Page "SCP evaluation" of the AWS Organizations User Guide. */
describe('service control policies', () => {
  const identity = [FULL_ACCESS];
  const s3 = policy(allow('s3:*'));

  it.each([
    ['no organization', undefined, allowed],
    ['every level allows', [[FULL_ACCESS], [FULL_ACCESS], [s3]], allowed],
    ['one level allows something else', [[FULL_ACCESS], [NOTHING], [FULL_ACCESS]], implicitDeny],
    ['one level has no policy left', [[FULL_ACCESS], []], implicitDeny],
    ['a level allows by any of its policies', [[NOTHING, s3]], allowed],
    ['any level denies', [[FULL_ACCESS], [FULL_ACCESS, policy(deny('s3:*'))]], explicitDeny],
  ])('%s', (_, serviceControl, expected) => {
    expect(decide({ identity, serviceControl })).toBe(expected);
  });

  test('grant nothing by themselves', () => {
    expect(decide({ serviceControl: [[FULL_ACCESS]] })).toBe(implicitDeny);
  });

  test('the reason names the level', () => {
    expect(evaluate(request(), { identity, serviceControl: [[FULL_ACCESS], [NOTHING]] }).because).toEqual({
      layer: 'serviceControl',
      text: 'no service control policy of level 1 allows s3:GetObject',
    });
    const denying = policy({ Sid: 'NoS3', ...deny('s3:*') });
    expect(evaluate(request(), { identity, serviceControl: [[FULL_ACCESS, denying]] }).because.text).toBe(
      'service control policy 1 of level 0, statement NoS3: denies it',
    );
  });

  test('limit what a resource policy grants directly, and the root user', () => {
    const serviceControl = [[NOTHING]];
    expect(decide({ resource: bucketPolicy({ AWS: USER }), serviceControl })).toBe(implicitDeny);
    expect(decide({ serviceControl }, { principal: { arn: ROOT } })).toBe(implicitDeny);
  });

  // Page "Service control policy examples", "Deny access to AWS based on the requested AWS Region".
  test('deny regions other than those named', () => {
    const regions = policy({
      Sid: 'DenyAllOutsideEU',
      Effect: 'Deny',
      NotAction: ['iam:*', 'organizations:*'],
      Resource: '*',
      Condition: {
        StringNotEquals: { 'aws:RequestedRegion': ['eu-central-1', 'eu-west-1'] },
        ArnNotLike: { 'aws:PrincipalARN': ['arn:aws:iam::*:role/Role1AllowedToBypassThisSCP'] },
      },
    });
    const serviceControl = [[FULL_ACCESS, regions]];
    const queue = (region: string): string => `arn:aws:sqs:${region}:${ACCOUNT}:queue`;
    const send = (resource: string, arn: string): string =>
      decide({ identity, serviceControl }, { action: 'sqs:SendMessage', resource, principal: { arn } });
    expect(send(queue('us-east-1'), SESSION)).toBe(explicitDeny);
    expect(send(queue('eu-west-1'), SESSION)).toBe(allowed);
    expect(send(queue('us-east-1'), `arn:aws:iam::${ACCOUNT}:role/Role1AllowedToBypassThisSCP`)).toBe(allowed);
    expect(() => decide({ identity, serviceControl })).toThrow('AWS sends aws:RequestedRegion with every request');
  });
});

/** Page "How AWS enforcement code logic evaluates requests", "AWS Organizations RCPs". */
describe('resource control policies', () => {
  const outside = policy(
    deny('s3:*', {
      Sid: 'EnforceOrgIdentities',
      Principal: '*',
      Condition: {
        StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-example' },
        BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
      },
    }),
  );
  const resourceControl = [outside];

  test('deny, and need not allow, since RCPFullAWSAccess always does', () => {
    const policies = { identity: [FULL_ACCESS], resourceControl };
    expect(decide(policies, { context: { 'aws:PrincipalOrgID': 'o-example' } })).toBe(allowed);
    expect(decide(policies, { context: { 'aws:PrincipalOrgID': 'o-other' } })).toBe(explicitDeny);
    expect(evaluate(request(), policies).because).toMatchObject({
      layer: 'resourceControl',
      statement: 'EnforceOrgIdentities',
    });
  });

  test('concern services, which service control policies do not', () => {
    const resource = bucketPolicy({ Service: 'cloudtrail.amazonaws.com' });
    const principal = { service: 'cloudtrail.amazonaws.com' };
    expect(decide({ resource, resourceControl, serviceControl: [[NOTHING]] }, { principal })).toBe(allowed);
    const denying = policy(deny('s3:*', { Principal: '*' }));
    expect(decide({ resource, resourceControl: [denying] }, { principal })).toBe(explicitDeny);
  });

  test('name no principal but everyone', () => {
    const wrong = policy(deny('s3:*', { Principal: { AWS: USER } }));
    expect(() => evaluate(request(), { resourceControl: [wrong] })).toThrow(
      "resource control policy, statement 0: has a Principal other than '*'",
    );
  });
});

/** Page "Cross-account policy evaluation logic", the example of Carlos. */
describe('requests across accounts', () => {
  const carlos = { arn: 'arn:aws:iam::111111111111:user/carlossalazar' };
  const identity = [
    policy(
      { Sid: 'AllowS3ListRead', ...allow('s3:ListAllMyBuckets') },
      { Sid: 'AllowS3ProductionObjectActions', ...allow('s3:*Object*', { Resource: 'arn:aws:s3:::Production/*' }) },
      { Sid: 'DenyS3Logs', ...deny('s3:*', { Resource: ['arn:aws:s3:::*log*', 'arn:aws:s3:::*log*/*'] }) },
    ),
  ];
  const resource = policy({
    Effect: 'Allow',
    Action: ['s3:GetObject*', 's3:PutObject*', 's3:ReplicateObject', 's3:RestoreObject'],
    Principal: { AWS: carlos.arn },
    Resource: 'arn:aws:s3:::Production/*',
  });
  const put: Partial<IamRequest> = {
    action: 's3:PutObject',
    resource: 'arn:aws:s3:::Production/file',
    resourceAccount: '222222222222',
    principal: carlos,
  };

  it.each<[string, IamPolicies, string]>([
    ['both allow', { identity, resource }, allowed],
    ['only the identity policy allows', { identity }, implicitDeny],
    ['only the resource policy allows', { resource }, implicitDeny],
    ['a boundary does not allow', { identity, resource, boundary: NOTHING }, implicitDeny],
    ['a boundary allows', { identity, resource, boundary: FULL_ACCESS }, allowed],
    ['the resource policy names the account', { identity, resource: bucketPolicy({ AWS: '111111111111' }) }, allowed],
    ['the resource policy names everyone', { resource: bucketPolicy('*') }, implicitDeny],
    [
      'the organization of the principal does not allow',
      { identity, resource, serviceControl: [[NOTHING]] },
      implicitDeny,
    ],
  ])('%s', (_, policies, expected) => {
    expect(decide(policies, put)).toBe(expected);
  });

  test('the logs are denied', () => {
    expect(decide({ identity, resource }, { ...put, resource: 'arn:aws:s3:::Production-logs/file' })).toBe(
      explicitDeny,
    );
  });

  test('the reason says whose account is whose', () => {
    expect(evaluate(request(put), { identity }).because).toEqual({
      layer: 'resource',
      text: 'the resource is of account 222222222222, the principal of 111111111111, and no resource policy allows s3:PutObject',
    });
    expect(evaluate(request(put), { identity, resource }).because.text).toBe(
      'resource policy, statement 0: allows it, and an identity policy does, too',
    );
  });

  test('the account of the resource is read from its ARN', () => {
    const queue = { action: 'sqs:SendMessage', resource: `arn:aws:sqs:eu-west-1:${OTHER_ACCOUNT}:queue` };
    expect(decide({ identity: [FULL_ACCESS] }, queue)).toBe(implicitDeny);
  });
});

describe('who has no identity policies', () => {
  test('a service, an anonymous caller: the resource policy decides alone', () => {
    const service = { principal: { service: 'sns.amazonaws.com' } };
    expect(decide({ resource: bucketPolicy({ Service: 'sns.amazonaws.com' }) }, service)).toBe(allowed);
    expect(decide({ resource: bucketPolicy({ Service: 'sqs.amazonaws.com' }) }, service)).toBe(implicitDeny);
    expect(decide({ resource: bucketPolicy({ AWS: ACCOUNT }) }, service)).toBe(implicitDeny);
    expect(decide({ resource: bucketPolicy('*') }, { principal: { anonymous: true } })).toBe(allowed);
    expect(decide({ resource: bucketPolicy({ AWS: ACCOUNT }) }, { principal: { anonymous: true } })).toBe(implicitDeny);
  });

  test('to give them some is an error', () => {
    const principal = { service: 'sns.amazonaws.com' };
    expect(() => decide({ identity: [FULL_ACCESS] }, { principal })).toThrow('has no identity policy');
    expect(() => decide({ boundary: FULL_ACCESS }, { principal: { arn: ROOT } })).toThrow(
      'has no permissions boundary',
    );
  });

  test('the root user may do everything that nothing denies', () => {
    const principal = { arn: ROOT };
    expect(evaluate(request({ principal }), {})).toMatchObject({ decision: allowed, because: { layer: 'root' } });
    expect(decide({ resource: policy(deny('s3:*', { Principal: '*' })) }, { principal })).toBe(explicitDeny);
    expect(decide({}, { principal, resourceAccount: OTHER_ACCOUNT })).toBe(implicitDeny);
  });
});

/** Page "AWS JSON policy elements: Principal". */
describe('principals that cannot be told are errors', () => {
  it.each([
    [{ AWS: `arn:aws:iam::${ACCOUNT}:role/*` }, "Principal: 'arn:aws:iam::111122223333:role/*' is no principal"],
    [{ AWS: 'AIDACKCEVSQ6C2EXAMPLE' }, "'AIDACKCEVSQ6C2EXAMPLE' is no principal"],
    [{ CanonicalUser: '79a59df900b949e5' }, 'is a canonical user: give that of the principal in the request, too'],
    [{ Group: 'g' }, "'Group' is no kind of principal; there are AWS, Service, Federated, CanonicalUser"],
    [ACCOUNT, "expected '*' or e.g. { AWS: … }"],
    [{ AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } }, 'Principal AWS: {"Fn::GetAtt":["Role","Arn"]} is not resolved'],
  ])('%j', (principal, message) => {
    expect(() => decide({ resource: bucketPolicy(principal) })).toThrow(message);
  });

  test('no Principal at all', () => {
    expect(() => decide({ resource: policy(allow('s3:*')) })).toThrow(
      'resource policy, statement 0: has neither Principal nor NotPrincipal',
    );
  });

  test('a session where the request has only the role', () => {
    expect(() => decide({ resource: bucketPolicy({ AWS: SESSION }) }, { principal: { arn: ROLE } })).toThrow(
      "is a session: give the session's ARN in the request, too",
    );
  });

  test('a canonical user is known when the request has it', () => {
    const resource = bucketPolicy({ CanonicalUser: '79a59df900b949e5' });
    const principal = { arn: USER, canonicalUser: '79a59df900b949e5' };
    expect(decide({ resource, identity: [FULL_ACCESS] }, { principal, resourceAccount: OTHER_ACCOUNT })).toBe(allowed);
  });

  test("CloudFront's origin access identity is nobody else", () => {
    const id = 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1';
    expect(decide({ resource: bucketPolicy({ AWS: id }) })).toBe(implicitDeny);
  });
});

/** Page "AWS JSON policy elements: NotPrincipal". */
describe('NotPrincipal', () => {
  const account = `arn:aws:iam::${OTHER_ACCOUNT}:root`;
  const bob = `arn:aws:iam::${OTHER_ACCOUNT}:user/Bob`;
  const auditRole = `arn:aws:iam::${OTHER_ACCOUNT}:role/cross-account-read-only-role`;
  const auditor = `arn:aws:sts::${OTHER_ACCOUNT}:assumed-role/cross-account-read-only-role/cross-account-audit-app`;
  const except = (...named: readonly string[]): Json => ({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Deny', NotPrincipal: { AWS: named }, Action: 's3:*', Resource: '*' },
      { Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: '*' },
    ],
  });
  const by = (arn: string): Partial<IamRequest> => ({ principal: { arn }, resourceAccount: OTHER_ACCOUNT });

  it.each([
    ['Bob', bob, [bob, account], allowed],
    ['another user of the account', bob.replace('Bob', 'Alice'), [bob, account], explicitDeny],
    ['the session', auditor, [auditor, auditRole, account], allowed],
    ['another session', auditor.replace('app', 'x'), [auditor, auditRole, account], explicitDeny],
    ['the root user', account, [bob, account], allowed],
  ])('%s', (_, arn, named, expected) => {
    expect(decide({ resource: except(...named) }, by(arn))).toBe(expected);
  });

  test('denies whoever has a permissions boundary', () => {
    expect(decide({ resource: except(bob, account), boundary: FULL_ACCESS }, by(bob))).toBe(explicitDeny);
  });

  test('that names the user, but not the account, is an error: AWS may deny', () => {
    expect(() => decide({ resource: except(bob) }, by(bob))).toThrow(
      `NotPrincipal names ${bob}, but not account ${OTHER_ACCOUNT}: AWS may deny`,
    );
    expect(() => decide({ resource: except(auditor, account) }, by(auditor))).toThrow(`but not ${auditRole}`);
  });

  test('needs the session of a role', () => {
    expect(() => decide({ resource: except(auditRole, account) }, by(auditRole))).toThrow("give the session's ARN");
  });

  test('is no part of an Allow', () => {
    const resource = policy({ Effect: 'Allow', NotPrincipal: { AWS: bob }, Action: 's3:*', Resource: '*' });
    expect(() => decide({ resource })).toThrow(
      'has a NotPrincipal, which only a resource policy may have, with Effect Deny',
    );
  });

  // Page "AWS JSON policy elements: Principal", what to write instead.
  test('has aws:PrincipalArn as a replacement', () => {
    const resource = policy(
      allow('s3:*', { Principal: '*' }),
      deny('s3:*', { Principal: '*', Condition: { ArnNotEquals: { 'aws:PrincipalArn': bob } } }),
    );
    expect(decide({ resource }, by(bob))).toBe(allowed);
    expect(decide({ resource }, by(auditor))).toBe(explicitDeny);
  });
});
