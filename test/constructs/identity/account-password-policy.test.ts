import { Match } from 'aws-cdk-lib/assertions';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import { AccountPasswordPolicy, type AccountPasswordPolicyProps, DataKey } from '../../../constructs';
import { FLAGS, logicalIds, stackIn, templateOf } from '../harness';
import { ACCOUNT, allows, denies, lets, roleOf } from './access';

const POLICY = 'Custom::AccountPasswordPolicy';
const policy = (stack: Stack, props: AccountPasswordPolicyProps = {}): AccountPasswordPolicy =>
  new AccountPasswordPolicy(stack, 'Passwords', props);

describe.each(Object.entries(FLAGS))('AccountPasswordPolicy with flags: %s', (_, flags) => {
  const template = templateOf((stack) => policy(stack), { flags });

  test('asks for 14 characters, 90 days and none of the last 24', () => {
    template.hasResourceProperties(POLICY, {
      MinimumPasswordLength: 14,
      MaxPasswordAge: 90,
      PasswordReusePrevention: 24,
      Account: ACCOUNT,
      ServiceToken: { 'Fn::GetAtt': [Match.stringLikeRegexp('^PasswordsSetting'), 'Arn'] },
    });
  });

  test('is set by a function that may do nothing else', () => {
    const role = roleOf(policy, /^PasswordsRole/, { flags });
    lets(role, { by: { service: 'lambda.amazonaws.com' } });
    allows(role, { action: 'iam:UpdateAccountPasswordPolicy' });
    denies(role, { action: 'iam:DeleteAccountPasswordPolicy' });
    denies(role, { action: 'iam:CreateUser', resource: `arn:aws:iam::${ACCOUNT}:user/eve` });
  });

  test('has its code in the template, and a log under a key', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Code: { ZipFile: Match.stringLikeRegexp('UpdateAccountPasswordPolicyCommand') },
      LoggingConfig: { LogGroup: { Ref: Match.stringLikeRegexp('^PasswordsLogs') } },
    });
    template.hasResourceProperties('AWS::Logs::LogGroup', { KmsKeyId: Match.anyValue(), RetentionInDays: 2557 });
  });

  test('keeps its logical ids', () => {
    expect(logicalIds(template, POLICY)).toEqual(['PasswordsPolicyD71F2E92']);
    expect(logicalIds(template, 'AWS::Logs::LogGroup')).toEqual(['PasswordsLogsLogGroup76CE6704']);
  });
});

test('can be tightened, and share a key', () => {
  const template = templateOf((stack) => {
    const { key } = new DataKey(stack, 'Key', { dataClass: 'internal' });
    policy(stack, { minimumLength: 20, maxAge: Duration.days(30), key });
  });
  template.hasResourceProperties(POLICY, { MinimumPasswordLength: 20, MaxPasswordAge: 30 });
  template.resourceCountIs('AWS::KMS::Key', 1);
});

test.each<[AccountPasswordPolicyProps, string]>([
  [{ minimumLength: 8 }, 'minimumLength is 8; allowed: 14 to 128, see CIP-4.6'],
  [{ minimumLength: 129 }, 'minimumLength is 129; allowed: 14 to 128, see CIP-4.6'],
  [{ maxAge: Duration.days(91) }, 'maxAge is 91 days; allowed: 1 to 90 whole days, see SEC-7.4'],
  [{ maxAge: Duration.hours(36) }, 'allowed: 1 to 90 whole days, see SEC-7.4'],
])('refuses %j', (props, message) => {
  expect(() => policy(stackIn(), props)).toThrow(message);
});
