import { Match } from 'aws-cdk-lib/assertions';
import { App, Duration, Stack } from 'aws-cdk-lib/core';
import { AccessReview, type AccessReviewProps } from '../../../constructs';
import { FLAGS, logicalIds, stackIn, templateOf } from '../harness';

const RUNBOOK = 'https://wiki.acme.example/runbooks/access-review';
const review = (stack: Stack, props: Partial<AccessReviewProps> = {}): AccessReview =>
  new AccessReview(stack, 'Access', { runbook: RUNBOOK, ...props });

const TOPIC = { Ref: Match.stringLikeRegexp('^AccessReviewer') };

describe.each(Object.entries(FLAGS))('AccessReview with flags: %s', (_, flags) => {
  const template = templateOf((stack) => review(stack), { flags });

  test('finds what others may reach, and what nobody uses', () => {
    template.hasResourceProperties('AWS::AccessAnalyzer::Analyzer', { Type: 'ACCOUNT' });
    template.hasResourceProperties('AWS::AccessAnalyzer::Analyzer', {
      Type: 'ACCOUNT_UNUSED_ACCESS',
      AnalyzerConfiguration: { UnusedAccessConfiguration: { UnusedAccessAge: 90 } },
    });
  });

  test('asks the owner for a review every quarter, with the findings and the runbook', () => {
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'portal-team@acme.example',
    });
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(90 days)',
      State: 'ENABLED',
      Targets: [{ Arn: TOPIC, DeadLetterConfig: { Arn: Match.anyValue() }, Input: Match.anyValue() }],
    });
    const due = JSON.stringify(
      template.findResources('AWS::Events::Rule', { Properties: { ScheduleExpression: Match.anyValue() } }),
    );
    for (const part of [RUNBOOK, 'AccessExternalAccess', 'AccessUnusedAccess', 'account 333333333333 (prod)']) {
      expect(due).toContain(part);
    }
  });

  test('tells at once what others may reach', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.access-analyzer'],
        'detail-type': ['Access Analyzer Finding'],
        detail: { status: ['ACTIVE'] },
      },
      Targets: [Match.objectLike({ Arn: TOPIC })],
    });
  });

  test('keeps its logical ids', () => {
    expect(logicalIds(template, 'AWS::AccessAnalyzer::Analyzer')).toEqual([
      'AccessExternalAccessEF5CF571',
      'AccessUnusedAccess3340CEC9',
    ]);
  });
});

test('lands with whoever is named, as often as is said', () => {
  const template = templateOf((stack) => {
    review(stack, { reviewer: 'jane@acme.example', every: Duration.days(30), unusedFor: Duration.days(45) });
  });
  template.hasResourceProperties('AWS::SNS::Subscription', { Endpoint: 'jane@acme.example' });
  template.hasResourceProperties('AWS::Events::Rule', { ScheduleExpression: 'rate(30 days)' });
  template.hasResourceProperties('AWS::AccessAnalyzer::Analyzer', {
    AnalyzerConfiguration: { UnusedAccessConfiguration: { UnusedAccessAge: 45 } },
  });
});

test.each<[Partial<AccessReviewProps>, string]>([
  [
    { runbook: 'wiki' },
    "runbook is 'wiki'; allowed: an https address, such as https://wiki.example/access-review, see CIP-4.4",
  ],
  [{ reviewer: 'jane' }, "reviewer is 'jane'; allowed: one address, such as jane@example.com, see SEC-7.3"],
  [{ every: Duration.days(365) }, 'every is 365 days; allowed: 1 to 90 whole days, see SEC-7.3'],
  [{ unusedFor: Duration.days(180) }, 'unusedFor is 180 days; allowed: 1 to 90 whole days, see SEC-7.3'],
])('refuses %j', (props, message) => {
  expect(() => review(stackIn(), props)).toThrow(`prod/Stack/Access: ${message}`);
});

test('without an engagement, the reviewer has to be named', () => {
  const stack = new Stack(new App(), 'Stack');
  expect(() => review(stack)).toThrow('reviewer is absent where no engagement is attached');
  expect(() => review(new Stack(new App(), 'Stack'), { reviewer: 'jane@acme.example' })).not.toThrow();
});
