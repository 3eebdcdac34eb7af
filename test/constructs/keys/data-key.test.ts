import { Match, Template } from 'aws-cdk-lib/assertions';
import { AccountRootPrincipal, AnyPrincipal, type IPrincipal, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import { DataKey } from '../../../constructs';
import { assertAllowed, assertDenied, type IamRequest, resourcePolicyOf } from '../../../lib/testing';
import { FLAGS, logicalIds, stackIn, templateOf } from '../harness';

const KEY = 'AWS::KMS::Key';
const GRANTS_FOR_SERVICES_ALONE = {
  Sid: 'GrantsForServicesAlone',
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: 'kms:CreateGrant',
  Resource: '*',
  Condition: { BoolIfExists: { 'kms:GrantIsForAWSResource': 'false', 'aws:PrincipalIsAWSService': 'false' } },
};
const key = (stack: Stack): DataKey => new DataKey(stack, 'Data', { dataClass: 'personal' });

describe.each(Object.entries(FLAGS))('DataKey with flags: %s', (_, flags) => {
  test('rotates every year, waits 30 days before deletion, trusts nobody but the account, and leaves grants to services', () => {
    templateOf(key, { flags }).hasResourceProperties(KEY, {
      EnableKeyRotation: true,
      RotationPeriodInDays: 365,
      PendingWindowInDays: 30,
      KeyPolicy: {
        Statement: [
          {
            Action: 'kms:*',
            Effect: 'Allow',
            Principal: { AWS: Match.anyValue() },
            Resource: '*',
          },
          GRANTS_FOR_SERVICES_ALONE,
        ],
        Version: '2012-10-17',
      },
    });
  });

  test('says what it is for', () => {
    const template = templateOf(key, { flags });
    template.hasResourceProperties(KEY, {
      Description: 'personal data of prod: prod/Stack/Data',
      Tags: Match.arrayWith([{ Key: 'DataClassification', Value: 'personal' }]),
    });
    template.hasResourceProperties('AWS::KMS::Alias', {
      AliasName: Match.stringLikeRegexp('^alias/prod/personal/acme-portal-prod-Stack-Data-[0-9A-F]{8}$'),
    });
  });

  test('keeps its logical id', () => {
    expect(logicalIds(templateOf(key, { flags }), KEY)).toEqual(['DataKey5F086070']);
  });
});

test.each([
  ['prod', 'data', 'Retain'],
  ['prod', 'audit', 'Retain'],
  ['stage', 'data', 'Delete'],
  ['dev', 'data', 'Delete'],
  ['dev', 'audit', 'Retain'],
] as const)('in %s a key for %s: %s', (environment, holds, policy) => {
  const template = templateOf((stack) => new DataKey(stack, 'Data', { dataClass: 'a', holds }), { environment });
  template.hasResource(KEY, { DeletionPolicy: policy, UpdateReplacePolicy: policy });
});

test('without an engagement it is as in production', () => {
  const stack = new Stack();
  key(stack);
  Template.fromStack(stack).hasResource(KEY, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
});

test('two keys of a class have aliases of their own', () => {
  const template = templateOf((stack) => {
    new DataKey(stack, 'One', { dataClass: 'personal' });
    new DataKey(stack, 'Two', { dataClass: 'personal' });
  });
  const aliases = Object.values(template.findResources('AWS::KMS::Alias')) as { Properties: { AliasName: string } }[];
  expect(new Set(aliases.map(({ Properties }) => Properties.AliasName)).size).toBe(2);
});

test('its use is granted through the interface of the CDK', () => {
  const template = templateOf((stack) => {
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    key(stack).key.grantDecrypt(role);
  });
  template.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: { Statement: [Match.objectLike({ Action: 'kms:Decrypt', Effect: 'Allow' })] },
  });
});

describe('a role that may do everything with every key', () => {
  const resource = resourcePolicyOf(templateOf(key).toJSON(), 'DataKey5F086070', { 'AWS::Partition': 'aws' });
  const identity = [{ Statement: [{ Effect: 'Allow', Action: 'kms:*', Resource: '*' }] }];
  const grant = (context: Readonly<Record<string, boolean>> = {}): IamRequest => ({
    principal: { arn: 'arn:aws:iam::333333333333:role/app' },
    action: 'kms:CreateGrant',
    resource: 'arn:aws:kms:eu-central-1:333333333333:key/1',
    context,
  });

  test('makes no grants of it', () => {
    assertDenied(grant(), { identity, resource }, 'explicitDeny');
    const byItself = grant({ 'kms:GrantIsForAWSResource': false, 'aws:PrincipalIsAWSService': false });
    assertDenied(byItself, { identity, resource }, 'explicitDeny');
  });

  test('makes them through a service that encrypts something for it', () => {
    assertAllowed(grant({ 'kms:GrantIsForAWSResource': true }), { identity, resource });
  });
});

describe('administrators', () => {
  test('run the key and cannot use it', () => {
    const template = templateOf((stack) => {
      const admin = new Role(stack, 'Admin', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
      new DataKey(stack, 'Data', { dataClass: 'personal', administrators: [admin] });
    });
    const admin = { AWS: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Admin'), 'Arn'] } };
    template.hasResourceProperties(KEY, {
      KeyPolicy: {
        Statement: [
          Match.objectLike({ Action: 'kms:*' }),
          GRANTS_FOR_SERVICES_ALONE,
          {
            Sid: 'Administer',
            Effect: 'Allow',
            Principal: admin,
            Action: Match.arrayWith(['kms:PutKeyPolicy', 'kms:ScheduleKeyDeletion']),
            Resource: '*',
          },
          {
            Sid: 'AdministratorsDoNotUse',
            Effect: 'Deny',
            Principal: admin,
            Action: Match.arrayWith(['kms:CreateGrant', 'kms:Decrypt', 'kms:GenerateDataKey']),
            Resource: '*',
          },
        ],
        Version: '2012-10-17',
      },
    });
  });

  test.each<[string, IPrincipal]>([
    ['the whole account', new AccountRootPrincipal()],
    ['everyone', new AnyPrincipal()],
    ['a service', new ServicePrincipal('ec2.amazonaws.com')],
  ])('are roles, not %s', (_, administrator) => {
    const make = (): DataKey =>
      new DataKey(stackIn(), 'Data', { dataClass: 'personal', administrators: [administrator] });
    expect(make).toThrow(
      /^prod\/Stack\/Data: administrators is .*; allowed: roles, such as that of a permission set, see SEC-3\.2\.3 /,
    );
  });
});

test.each(['Personal', 'personal data', '', 'personal_data'])('refuses the data class %j', (dataClass) => {
  expect(() => new DataKey(stackIn(), 'Data', { dataClass })).toThrow(
    `prod/Stack/Data: dataClass is '${dataClass}'; allowed: a name in kebab case, such as internal, confidential or ` +
      'personal, see SIP-DH.1 (Security & IP Protection § Data Handling)',
  );
});

test.each([
  ['dev', 'synthetic'],
  ['stage', 'masked'],
  ['prod', undefined],
] as const)(
  'personal data in %s is tagged with what the engagement file says was done to it: %s',
  (environment, masking) => {
    const result = templateOf((stack) => key(stack), { environment });
    const [found] = Object.values(result.findResources('AWS::KMS::Key'));
    const tags = (found?.['Properties'] as { Tags: { Key: string; Value: string }[] }).Tags;
    expect(tags.find(({ Key }) => Key === 'DataMasking')?.Value).toBe(masking);
  },
);
