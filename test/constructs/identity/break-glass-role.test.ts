import { AccountRootPrincipal, ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Match } from 'aws-cdk-lib/assertions';
import { App, Duration, Stack } from 'aws-cdk-lib/core';
import { BreakGlassRole, type BreakGlassRoleProps } from '../../../constructs';
import { FLAGS, logicalIds, stackIn, templateOf } from '../harness';
import { ACCOUNT, allows, boundaryDenies, denies, lets, refuses, roleOf } from './access';

const RUNBOOK = 'https://wiki.acme.example/runbooks/break-glass';
const DATABASE = `arn:aws:rds:eu-central-1:${ACCOUNT}:db:portal`;

const role = (stack: Stack, props: Partial<BreakGlassRoleProps> = {}): BreakGlassRole => {
  const restart = new PolicyStatement({ actions: ['rds:RebootDBInstance'], resources: [DATABASE] });
  return new BreakGlassRole(stack, 'BreakGlass', {
    principals: [new AccountRootPrincipal()],
    managedPolicies: [new ManagedPolicy(stack, 'Restart', { statements: [restart] })],
    runbook: RUNBOOK,
    ...props,
  });
};

const by = { arn: `arn:aws:iam::${ACCOUNT}:user/jane` };
const fresh = { 'aws:MultiFactorAuthPresent': true, 'aws:MultiFactorAuthAge': 60, 'sts:SourceIdentity': 'jane' };

describe.each(Object.entries(FLAGS))('BreakGlassRole with flags: %s', (_, flags) => {
  const policies = roleOf(role, /^BreakGlass/, { flags });
  const template = templateOf((stack) => role(stack), { flags });

  test('lets people in with a second factor, where somebody listens', () => {
    lets(policies, { by, context: fresh });
    refuses(policies, { by, context: { ...fresh, 'aws:RequestedRegion': 'us-east-1' } });
  });

  test('refuses them without a second factor, with an old one, and without a name', () => {
    refuses(policies, { by, context: { 'sts:SourceIdentity': 'jane' } });
    refuses(policies, { by, context: { ...fresh, 'aws:MultiFactorAuthAge': 3601 } });
    refuses(policies, { by, context: { 'aws:MultiFactorAuthPresent': true, 'aws:MultiFactorAuthAge': 60 } });
  });

  test('may do what its policies say, inside the boundary', () => {
    allows(policies, { action: 'rds:RebootDBInstance', resource: DATABASE });
    denies(policies, { action: 'rds:DeleteDBInstance', resource: DATABASE });
    boundaryDenies(policies, { action: 'cloudtrail:StopLogging' });
  });

  test('lasts an hour', () => {
    template.hasResourceProperties('AWS::IAM::Role', { MaxSessionDuration: 3600, Path: '/acme-portal/prod/access/' });
  });

  test('tells the security contact who took it, by an encrypted topic', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      State: 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS',
      EventPattern: {
        source: ['aws.sts'],
        detail: {
          eventName: ['AssumeRole'],
          requestParameters: { roleArn: [{ 'Fn::GetAtt': [Match.stringLikeRegexp('^BreakGlassRole'), 'Arn'] }] },
        },
      },
      Targets: [
        {
          Arn: { Ref: Match.stringLikeRegexp('^BlueprintSecurityAlerts') },
          DeadLetterConfig: { Arn: Match.anyValue() },
          InputTransformer: { InputTemplate: Match.stringLikeRegexp(RUNBOOK) },
        },
      ],
    });
    template.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
    template.hasResourceProperties('AWS::SNS::Subscription', { Endpoint: 'security@acme.example' });
  });

  test('goes off at every use', () => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'AWS/Events',
      MetricName: 'TriggeredRules',
      Dimensions: [{ Name: 'RuleName', Value: { Ref: Match.stringLikeRegexp('^BreakGlassUse') } }],
      Threshold: 1,
      Period: 60,
      EvaluationPeriods: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      AlarmActions: [{ Ref: Match.stringLikeRegexp('^BlueprintSecurityAlerts') }],
      AlarmDescription: `Somebody took the break-glass role prod/Stack/BreakGlass. Runbook: ${RUNBOOK}`,
    });
  });

  test('keeps what could not be told, for rules of this account alone to fill', () => {
    template.hasResourceProperties('AWS::SQS::Queue', { MessageRetentionPeriod: 14 * 86400 });
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 'sqs:SendMessage',
            Principal: { Service: 'events.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
          }),
        ]),
      },
    });
  });

  test('keeps the logical id of the queue', () => {
    expect(logicalIds(template, 'AWS::SQS::Queue')).toEqual(['BreakGlassUndelivered39C29369']);
  });
});

test('refuses a runbook that nobody can open, and an old second factor', () => {
  expect(() => role(stackIn(), { runbook: 'the wiki' })).toThrow(
    "prod/Stack/BreakGlass: runbook is 'the wiki'; allowed: an https address, such as https://wiki.example/break-glass, see SIP-OB.3",
  );
  expect(() => role(stackIn(), { maxMfaAge: Duration.hours(2) })).toThrow('maxMfaAge is 2 hours');
});

test('without an engagement, it has to be said who is told', () => {
  expect(() => role(new Stack(new App(), 'Stack'))).toThrow('email is absent where no engagement is attached');
});
