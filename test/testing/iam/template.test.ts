import { Template } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { App, Aws, Stack } from 'aws-cdk-lib/core';
import type { Json } from '../../../lib/engine';
import { assertAllowed, assertDenied, evaluate, policiesOf, resourcePolicyOf } from '../../../lib/testing';
import { allow, FULL_ACCESS, policy } from './kit';

const ACCOUNT = '111111111111';
const VALUES = { 'AWS::Partition': 'aws', 'AWS::AccountId': ACCOUNT, 'AWS::Region': 'eu-central-1' };
const BUCKET = 'arn:aws:s3:::reports';

/** A role with every kind of policy that the CDK attaches. */
function stackOf(): { template: Json; roleId: string } {
  const stack = new Stack(new App(), 'Stack');
  const bucket = new s3.Bucket(stack, 'Bucket', { enforceSSL: true });
  const key = new kms.Key(stack, 'Key');
  const boundary = new iam.ManagedPolicy(stack, 'Boundary', {
    statements: [new iam.PolicyStatement({ actions: ['s3:*', 'kms:*'], resources: ['*'] })],
  });
  const role = new iam.Role(stack, 'Role', {
    assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
    permissionsBoundary: boundary,
    inlinePolicies: {
      own: new iam.PolicyDocument({
        statements: [
          new iam.PolicyStatement({
            sid: 'OwnLogs',
            actions: ['logs:PutLogEvents'],
            resources: [`arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:own:*`],
          }),
        ],
      }),
    },
    managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess')],
  });
  bucket.grantRead(role, 'public/*');
  key.grantDecrypt(role);
  const other = new iam.Role(stack, 'Other', { assumedBy: new iam.AccountRootPrincipal() });
  bucket.grantWrite(other);
  const attached = new iam.ManagedPolicy(stack, 'Attached', {
    statements: [new iam.PolicyStatement({ actions: ['s3:DeleteObject'], resources: [bucket.arnForObjects('tmp/*')] })],
  });
  role.addManagedPolicy(attached);
  const roleId = stack.getLogicalId(role.node.defaultChild as iam.CfnRole);
  return { template: Template.fromStack(stack).toJSON(), roleId };
}

const { template, roleId } = stackOf();
const logicalIds = Object.keys(template['Resources'] as Json);
const idOf = (start: string): string => logicalIds.find((each) => each.startsWith(start))!;
const values = {
  ...VALUES,
  [`${idOf('Bucket')}.Arn`]: BUCKET,
  [idOf('Bucket')]: 'reports',
  [`${idOf('Key')}.Arn`]: `arn:aws:kms:eu-central-1:${ACCOUNT}:key/1`,
  [`${roleId}.Arn`]: `arn:aws:iam::${ACCOUNT}:role/Role`,
};
const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const managed = { [READ_ONLY]: policy({ Sid: 'ReadOnly', ...allow(['s3:List*', 'ec2:Describe*']) }) };
const principal = { arn: `arn:aws:sts::${ACCOUNT}:assumed-role/Role/session` };

describe('the policies of a role of a template', () => {
  const policies = policiesOf(template, roleId, values, managed);

  it.each([
    [
      'its own policy, within the boundary alone',
      'logs:PutLogEvents',
      `arn:aws:logs:eu-central-1:${ACCOUNT}:log-group:own:x`,
      'boundary',
    ],
    ['what the default policy grants', 's3:GetObject', `${BUCKET}/public/a`, 'allowed'],
    ['what it does not grant', 's3:GetObject', `${BUCKET}/private/a`, 'identity'],
    ['what is granted to another role', 's3:PutObject', `${BUCKET}/public/a`, 'identity'],
    ['an attached policy of the template', 's3:DeleteObject', `${BUCKET}/tmp/a`, 'allowed'],
    ['a policy that AWS manages', 's3:ListAllMyBuckets', '*', 'allowed'],
    ['a policy that AWS manages, beyond the boundary', 'ec2:DescribeInstances', '*', 'boundary'],
  ])('%s', (_, action, resource, expected) => {
    const { decision, because } = evaluate({ action, resource, principal }, policies);
    expect(decision === 'allowed' ? decision : because.layer).toBe(expected);
  });

  test('the trust policy', () => {
    const assume = { action: 'sts:AssumeRole', resource: `arn:aws:iam::${ACCOUNT}:role/Role` };
    assertAllowed({ ...assume, principal: { service: 'lambda.amazonaws.com' } }, { resource: policies.trust });
    assertDenied({ ...assume, principal: { service: 'ec2.amazonaws.com' } }, { resource: policies.trust });
  });

  test('each document once', () => {
    expect(policies.identity).toHaveLength(4);
  });

  test('the key policy, together with them', () => {
    const resource = resourcePolicyOf(template, idOf('Key'), values);
    const decrypt = { action: 'kms:Decrypt', resource: `arn:aws:kms:eu-central-1:${ACCOUNT}:key/1`, principal };
    assertAllowed(decrypt, { ...policies, resource });
    assertDenied({ ...decrypt, action: 'kms:Encrypt' }, { ...policies, resource }, 'implicitDeny');
  });

  test('the bucket policy, together with them', () => {
    const resource = resourcePolicyOf(template, idOf('BucketPolicy'), values);
    const read = { action: 's3:GetObject', resource: `${BUCKET}/public/a`, principal };
    assertAllowed(read, { ...policies, resource });
    assertDenied({ ...read, context: { 'aws:SecureTransport': false } }, { ...policies, resource }, 'explicitDeny');
  });
});

describe('what a template leaves open is an error that names it', () => {
  const without = (name: string): typeof values =>
    Object.fromEntries(Object.entries(values).filter(([key]) => key !== name)) as typeof values;

  it.each([
    ['AWS::Partition', "'AWS::Partition' has no value: give it in the values"],
    [`${idOf('Bucket')}.Arn`, `.PolicyDocument.Statement.0.Resource.0: '${idOf('Bucket')}.Arn' has no value`],
  ])('%s', (name, message) => {
    expect(() => policiesOf(template, roleId, without(name), managed)).toThrow(message);
  });

  test('a policy that AWS manages', () => {
    expect(() => policiesOf(template, roleId, values)).toThrow(
      `${roleId}.ManagedPolicyArns: the document of ${READ_ONLY} is not in the template: give it by its ARN`,
    );
  });

  test('a resource that is not there, or is something else', () => {
    expect(() => policiesOf(template, 'Nobody')).toThrow(
      `resource 'Nobody': is not in the template; there are ${roleId}, ${idOf('Other')}`,
    );
    expect(() => policiesOf(template, idOf('Key'))).toThrow('is no AWS::IAM::Role, but AWS::KMS::Key');
    expect(() => resourcePolicyOf(template, idOf('Bucket'), values)).toThrow(
      `${idOf('Bucket')}.PolicyDocument: expected a policy document, got nothing`,
    );
  });
});

describe('templates that are written by hand', () => {
  const trust = { Version: '2012-10-17', Statement: [] };
  const written = (properties: Json, more: Json = {}, parameters: Json = {}): Json => ({
    Parameters: parameters,
    Resources: {
      Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: trust, ...properties } },
      Another: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: trust } },
      ...more,
    },
  });
  const attached = (type: string, properties: Json): Json => ({
    Attached: { Type: type, Properties: { PolicyDocument: FULL_ACCESS, ...properties } },
  });

  it.each([
    ['a policy that refers to it', attached('AWS::IAM::Policy', { Roles: [{ Ref: 'Role' }] }), 1],
    ['a policy that refers to another', attached('AWS::IAM::Policy', { Roles: [{ Ref: 'Another' }] }), 0],
    ['a policy by its name', attached('AWS::IAM::Policy', { Roles: ['reader'] }), 1],
    [
      'a policy by a name that is put together',
      attached('AWS::IAM::Policy', { Roles: [{ 'Fn::Sub': 'read${End}' }] }),
      1,
    ],
    ['a policy by another name', attached('AWS::IAM::Policy', { Roles: ['writer'] }), 0],
    ['a role policy', attached('AWS::IAM::RolePolicy', { RoleName: { Ref: 'Role' } }), 1],
    ['a managed policy', attached('AWS::IAM::ManagedPolicy', { Roles: [{ Ref: 'Role' }] }), 1],
    ['a policy of a user', attached('AWS::IAM::UserPolicy', { UserName: 'reader' }), 0],
  ])('%s', (_, more, count) => {
    expect(policiesOf(written({ RoleName: 'reader' }, more), 'Role', { End: 'er' }).identity).toHaveLength(count);
  });

  test('a managed policy that is attached from both sides is one', () => {
    const more = attached('AWS::IAM::ManagedPolicy', { Roles: [{ Ref: 'Role' }] });
    const role = { ManagedPolicyArns: [{ Ref: 'Attached' }] };
    expect(policiesOf(written(role, more), 'Role').identity).toEqual([FULL_ACCESS]);
  });

  test('a policy under a condition needs to be told whether it holds', () => {
    const more = {
      Attached: {
        Type: 'AWS::IAM::Policy',
        Condition: 'IsProd',
        Properties: { PolicyDocument: FULL_ACCESS, Roles: [{ Ref: 'Role' }] },
      },
    };
    expect(policiesOf(written({}, more), 'Role', { IsProd: true }).identity).toHaveLength(1);
    expect(policiesOf(written({}, more), 'Role', { IsProd: false }).identity).toHaveLength(0);
    expect(() => policiesOf(written({}, more), 'Role')).toThrow("Attached: say whether condition 'IsProd' holds");
  });

  const inline = (resource: unknown): Json => ({
    Policies: [{ PolicyName: 'p', PolicyDocument: policy(allow('s3:*', { Resource: resource })) }],
  });

  it.each([
    [{ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':s3:::b']] }, 'arn:aws:s3:::b'],
    [{ 'Fn::Sub': 'arn:${AWS::Partition}:s3:::${Name}/${!aws:username}' }, 'arn:aws:s3:::given/${aws:username}'],
    [{ 'Fn::Sub': ['${Bucket.Arn}/${Own}', { Own: { Ref: 'Name' } }] }, 'arn:aws:s3:::b/given'],
    [{ 'Fn::GetAtt': 'Bucket.Arn' }, 'arn:aws:s3:::b'],
    [{ 'Fn::ImportValue': { 'Fn::Sub': 'Export-${Name}' } }, 'arn:aws:s3:::imported'],
    [{ 'Fn::Select': [1, { 'Fn::Split': ['|', 'a|arn:aws:s3:::c'] }] }, 'arn:aws:s3:::c'],
    [{ 'Fn::If': ['IsProd', 'arn:aws:s3:::prod', { Ref: 'AWS::NoValue' }] }, 'arn:aws:s3:::prod'],
    [['arn:aws:s3:::a', { 'Fn::If': ['IsDev', 'arn:aws:s3:::dev', { Ref: 'AWS::NoValue' }] }], ['arn:aws:s3:::a']],
    [
      ['arn:aws:s3:::a', { Ref: 'List' }],
      ['arn:aws:s3:::a', 'arn:aws:s3:::l', 'arn:aws:s3:::m'],
    ],
    [{ Ref: 'Defaulted' }, 'arn:aws:s3:::default'],
  ])('%j', (resource, expected) => {
    const parameters = { Defaulted: { Type: 'String', Default: 'arn:aws:s3:::default' } };
    const given = {
      'AWS::Partition': 'aws',
      'Bucket.Arn': 'arn:aws:s3:::b',
      Name: 'given',
      'Export-given': 'arn:aws:s3:::imported',
      IsProd: true,
      IsDev: false,
      List: ['arn:aws:s3:::l', 'arn:aws:s3:::m'],
    };
    const { identity } = policiesOf(written(inline(resource), {}, parameters), 'Role', given);
    expect(identity).toEqual([policy(allow('s3:*', { Resource: expected }))]);
  });

  it.each([
    [{ 'Fn::FindInMap': ['a', 'b', 'c'] }, 'Role.Policies.0.PolicyDocument.Statement.0.Resource: Fn::FindInMap is not'],
    [{ Ref: 'Parameter' }, "Statement.0.Resource: 'Parameter' has no value: give it in the values"],
    [{ Ref: 'Ssm' }, "'Ssm' has no value"],
    [{ 'Fn::If': ['IsProd', 'a', 'b'] }, "say whether condition 'IsProd' holds: true or false"],
    [{ 'Fn::Sub': '${Bucket.Arn}/*' }, "'Bucket.Arn' has no value"],
    [{ 'Fn::Select': [2, ['a']] }, 'Fn::Select finds nothing at 2'],
    [{ 'Fn::Join': ['', ['a', { Ref: 'AWS::NoValue' }, ['b']]] }, 'expected a text, got ["b"]'],
  ])('%j is an error', (resource, message) => {
    const parameters = {
      Parameter: { Type: 'String' },
      Ssm: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/name' },
    };
    expect(() => policiesOf(written(inline(resource), {}, parameters), 'Role')).toThrow(message);
  });

  test('a boundary that AWS manages, and one that is left out by a condition', () => {
    const arn = 'arn:aws:iam::aws:policy/PowerUserAccess';
    const boundary = { 'Fn::If': ['IsProd', arn, { Ref: 'AWS::NoValue' }] };
    const of = (IsProd: boolean): unknown =>
      policiesOf(written({ PermissionsBoundary: boundary }), 'Role', { IsProd }, { [arn]: FULL_ACCESS }).boundary;
    expect([of(true), of(false)]).toEqual([FULL_ACCESS, undefined]);
  });
});

describe('assertions', () => {
  const request = { action: 's3:GetObject', resource: 'arn:aws:s3:::b/o', principal };
  const readers = { identity: [policy({ Sid: 'Read', ...allow('s3:GetObject') })] };

  test('say why they fail', () => {
    expect(() => assertAllowed(request, {})).toThrow(
      `s3:GetObject on arn:aws:s3:::b/o: implicitDeny: no identity policy allows ${principal.arn} s3:GetObject on`,
    );
    expect(() => assertDenied(request, readers)).toThrow(
      's3:GetObject on arn:aws:s3:::b/o: allowed: identity policy, statement Read: allows it',
    );
    expect(() => assertDenied(request, {}, 'explicitDeny')).toThrow('implicitDeny: no identity policy allows');
  });

  test('pass if it is so', () => {
    expect(() => assertAllowed(request, readers)).not.toThrow();
    expect(() => assertDenied(request, {})).not.toThrow();
    expect(() => assertDenied(request, {}, 'implicitDeny')).not.toThrow();
  });
});
