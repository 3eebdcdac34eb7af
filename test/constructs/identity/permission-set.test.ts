import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import { PermissionsBoundary, PermissionSet, type PermissionSetProps } from '../../../constructs';
import { FLAGS, logicalIds, stackIn, templateOf } from '../harness';

const SET = 'AWS::SSO::PermissionSet';
const INSTANCE = 'arn:aws:sso:::instance/ssoins-1234567890abcdef';
const GROUP = 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6';

const set = (stack: Stack, props: Partial<PermissionSetProps> = {}): PermissionSet =>
  new PermissionSet(stack, 'Readers', {
    instanceArn: INSTANCE,
    name: 'Readers',
    statements: [new PolicyStatement({ actions: ['cloudwatch:GetMetricData'], resources: ['*'] })],
    ...props,
  });

describe.each(Object.entries(FLAGS))('PermissionSet with flags: %s', (_, flags) => {
  test('has a short session, named actions and the boundary of the stack', () => {
    templateOf((stack) => set(stack), { flags }).hasResourceProperties(SET, {
      InstanceArn: INSTANCE,
      SessionDuration: 'PT1H',
      InlinePolicy: {
        Statement: [{ Action: 'cloudwatch:GetMetricData', Effect: 'Allow', Resource: '*' }],
        Version: '2012-10-17',
      },
      PermissionsBoundary: {
        CustomerManagedPolicyReference: {
          Name: PermissionsBoundary.of(stackIn({ flags })).policyName,
          Path: '/acme-portal/prod/boundary/',
        },
      },
    });
  });

  test('comes after its boundary', () => {
    const template = templateOf((stack) => set(stack), { flags });
    template.hasResource(SET, { DependsOn: ['BlueprintPermissionsBoundaryPolicyCA4896B2'] });
  });

  test('goes to groups, in the account of the environment', () => {
    const template = templateOf(
      (stack) => {
        set(stack).assignTo(GROUP);
      },
      { flags },
    );
    template.hasResourceProperties('AWS::SSO::Assignment', {
      PrincipalType: 'GROUP',
      PrincipalId: GROUP,
      TargetType: 'AWS_ACCOUNT',
      TargetId: '333333333333',
    });
  });

  test('keeps its logical id', () => {
    expect(
      logicalIds(
        templateOf((stack) => set(stack), { flags }),
        SET,
      ),
    ).toEqual(['ReadersPermissionSetA38CFE43']);
  });
});

test('takes a boundary that other accounts have by the same name', () => {
  templateOf((stack) => {
    set(stack, { boundary: new PermissionsBoundary(stack, 'Boundary', { policyName: 'People' }) });
  }).hasResourceProperties(SET, {
    PermissionsBoundary: { CustomerManagedPolicyReference: { Name: 'People', Path: '/acme-portal/prod/boundary/' } },
  });
});

test('outside production a session may last half a working day', () => {
  const build = (stack: Stack): void => {
    set(stack, { session: Duration.hours(4) });
  };
  templateOf(build, { environment: 'dev' }).hasResourceProperties(SET, { SessionDuration: 'PT4H' });
  expect(() => {
    build(stackIn());
  }).toThrow('prod/Stack/Readers: session is 4 hours; allowed: 15 minutes to 1 hour, see SEC-7.1');
});

test.each<[string, Partial<PermissionSetProps>, string]>([
  [
    'a session that nobody can work in',
    { session: Duration.minutes(5) },
    'session is 5 minutes; allowed: 15 minutes to 1 hour',
  ],
  [
    'nothing to do',
    { statements: [] },
    'statements is []; allowed: named actions, without wildcards, on named resources, see SIP-AC.1',
  ],
  [
    'wildcards',
    { statements: [new PolicyStatement({ actions: ['*'], resources: ['*'] })] },
    'statements is {"Action":"*","Effect":"Allow","Resource":"*"}; allowed: named actions',
  ],
])('refuses %s', (_, props, message) => {
  expect(() => set(stackIn(), props)).toThrow(message);
});
