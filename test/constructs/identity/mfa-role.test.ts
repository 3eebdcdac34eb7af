import {
  AccountPrincipal,
  AccountRootPrincipal,
  AnyPrincipal,
  FederatedPrincipal,
  type IPrincipal,
  PrincipalWithConditions,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import { MfaRole, type MfaRoleProps } from '../../../constructs';
import { FLAGS, logicalIds, stackIn, templateOf } from '../harness';
import { ACCOUNT, lets, refuses, roleOf, type Taking } from './access';

const own = new AccountRootPrincipal();
const role = (stack: Stack, props: Partial<MfaRoleProps> = {}): MfaRole =>
  new MfaRole(stack, 'Support', { principals: [own], ...props });

const jane = { arn: `arn:aws:iam::${ACCOUNT}:user/jane` };
const fresh = { 'aws:MultiFactorAuthPresent': true, 'aws:MultiFactorAuthAge': 60, 'sts:SourceIdentity': 'jane' };

type Changes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A request of Jane's with some keys changed; `undefined` leaves one out. */
function asking(changes: Changes = {}): Taking {
  const all: Changes = { ...fresh, ...changes };
  return {
    by: jane,
    context: Object.fromEntries(
      Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ),
  };
}

describe.each(Object.entries(FLAGS))('MfaRole with flags: %s', (_, flags) => {
  const policies = roleOf(role, /^Support/, { flags });

  test('lets people in with a fresh second factor and a source identity', () => {
    lets(policies, asking());
    lets(policies, { ...asking(), action: 'sts:SetSourceIdentity' });
  });

  test('refuses them without a second factor, whether AWS says so or says nothing', () => {
    refuses(policies, asking({ 'aws:MultiFactorAuthPresent': false, 'aws:MultiFactorAuthAge': undefined }));
    refuses(policies, asking({ 'aws:MultiFactorAuthPresent': undefined, 'aws:MultiFactorAuthAge': undefined }));
  });

  test('refuses them with a second factor older than an hour', () => {
    lets(policies, asking({ 'aws:MultiFactorAuthAge': 3600 }));
    refuses(policies, asking({ 'aws:MultiFactorAuthAge': 3601 }));
  });

  test('refuses them without a source identity', () => {
    refuses(policies, asking({ 'sts:SourceIdentity': undefined }));
  });

  test('refuses other accounts and services', () => {
    refuses(policies, { ...asking(), by: { arn: 'arn:aws:iam::111111111111:user/jane' } });
    refuses(policies, { ...asking(), by: { service: 'ec2.amazonaws.com' } });
  });

  test('cannot be tagged on the way in', () => {
    refuses(policies, { ...asking(), action: 'sts:TagSession' });
  });

  test('stands under the boundary of the stack, for an hour', () => {
    templateOf((stack) => role(stack), { flags }).hasResourceProperties('AWS::IAM::Role', {
      MaxSessionDuration: 3600,
      Path: '/acme-portal/prod/access/',
      PermissionsBoundary: { Ref: 'BlueprintPermissionsBoundaryPolicyCA4896B2' },
    });
  });

  test('keeps its logical id', () => {
    expect(
      logicalIds(
        templateOf((stack) => role(stack), { flags }),
        'AWS::IAM::Role',
      ),
    ).toEqual(['SupportRole60BFD612']);
  });
});

test('the age of the second factor can be tightened', () => {
  const policies = roleOf((stack) => role(stack, { maxMfaAge: Duration.minutes(5) }), /^Support/);
  lets(policies, asking({ 'aws:MultiFactorAuthAge': 300 }));
  refuses(policies, asking({ 'aws:MultiFactorAuthAge': 301 }));
});

test('conditions of a principal can narrow the trust, not weaken it', () => {
  const lenient = new PrincipalWithConditions(own, {
    Bool: { 'aws:MultiFactorAuthPresent': 'false' },
    StringEquals: { 'aws:username': 'jane' },
  });
  const policies = roleOf((stack) => role(stack, { principals: [lenient] }), /^Support/);
  lets(policies, asking());
  refuses(policies, asking({ 'aws:MultiFactorAuthPresent': false }));
  refuses(policies, { ...asking(), by: { arn: `arn:aws:iam::${ACCOUNT}:user/john` } });
});

test('outside production four hours are allowed', () => {
  const props = { maxSession: Duration.hours(4), maxMfaAge: Duration.hours(4) };
  templateOf((stack) => role(stack, props), { environment: 'dev' }).hasResourceProperties('AWS::IAM::Role', {
    MaxSessionDuration: 14400,
  });
});

test.each<[string, Partial<MfaRoleProps>, string]>([
  ['a long session', { maxSession: Duration.hours(2) }, 'maxSession is 2 hours; allowed: 1 hour, see SEC-7.1'],
  ['one that IAM does not know', { maxSession: Duration.minutes(30) }, 'maxSession is 30 minutes; allowed: 1 hour'],
  [
    'an old second factor',
    { maxMfaAge: Duration.hours(2) },
    'maxMfaAge is 2 hours; allowed: 1 minute to 1 hour, see SEC-7.1',
  ],
  ['one of the past', { maxMfaAge: Duration.seconds(0) }, 'allowed: 1 minute to 1 hour, see SEC-7.1'],
  ['nobody', { principals: [] }, 'principals is []; allowed: principals of the own account'],
])('refuses %s', (_, props, message) => {
  expect(() => role(stackIn(), props)).toThrow(message);
});

test.each<[string, IPrincipal]>([
  ['everyone', new AnyPrincipal()],
  ['another environment', new AccountPrincipal('111111111111')],
  ['a vendor', new AccountPrincipal('444444444444')],
  ['a service', new ServicePrincipal('ec2.amazonaws.com')],
  [
    'an identity provider',
    new FederatedPrincipal(`arn:aws:iam::${ACCOUNT}:saml-provider/corp`, {}, 'sts:AssumeRoleWithSAML'),
  ],
])('refuses to trust %s', (_, principal) => {
  expect(() => role(stackIn(), { principals: [own, principal] })).toThrow(
    /^prod\/Stack\/Support: principals is \{.+; allowed: principals of the own account, .+, see CIP-4\.2/,
  );
});
