import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { Stack } from 'aws-cdk-lib/core';
import { AlertTopic, AuditAlarms, type AuditAlarmsProps, auditRunbook } from '../../../constructs';
import { AUDIT_EVENTS } from '../../../constructs/audit/audit-events';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';

const ALARM = 'AWS::CloudWatch::Alarm';
const FILTER = 'AWS::Logs::MetricFilter';
const runbook = 'https://wiki.acme.example/audit-alarms';

const alarms = (stack: Stack, props: Partial<AuditAlarmsProps> = {}): AuditAlarms =>
  new AuditAlarms(stack, 'Alarms', {
    logGroup: logs.LogGroup.fromLogGroupName(stack, 'Events', 'trail'),
    runbook,
    ...props,
  });

const template = (place?: Place, props?: Partial<AuditAlarmsProps>): Template =>
  templateOf((stack) => alarms(stack, props), place);

describe.each(Object.entries(FLAGS))('AuditAlarms with flags: %s', (_, flags) => {
  test('watch every event of the benchmark, and tell the security contact', () => {
    const result = template({ flags });
    result.resourceCountIs(FILTER, 15);
    result.resourceCountIs(ALARM, 15);
    result.allResourcesProperties(FILTER, { LogGroupName: 'trail' });
    result.allResourcesProperties(ALARM, {
      AlarmActions: [{ Ref: Match.stringLikeRegexp('^BlueprintSecurityAlertsTopic') }],
      EvaluationPeriods: 1,
      Period: 300,
      Statistic: 'Sum',
      TreatMissingData: 'notBreaching',
    });
    result.hasResourceProperties('AWS::SNS::Subscription', { Endpoint: 'security@acme.example' });
  });

  test('keep their logical ids, since a replaced alarm forgets its state', () => {
    expect(logicalIds(template({ flags }), ALARM).slice(0, 3)).toEqual([
      'Alarmscloudtrailchanges6248E6AA',
      'Alarmsconfigchanges5AA1D244',
      'AlarmsconsoleauthenticationfailuresDC65DA84',
    ]);
  });
});

test.each(AUDIT_EVENTS.map(({ id }) => id))(
  '%s: the alarm counts what its filter matches, and links its runbook',
  (id) => {
    const result = template();
    const [filter] = Object.values(
      result.findResources(FILTER, { Properties: { MetricTransformations: [{ MetricName: id }] } }),
    ).map(
      ({ Properties }) => Properties as { MetricTransformations: { MetricNamespace: string; MetricValue: string }[] },
    );
    const metric = filter?.MetricTransformations[0];
    expect(metric).toMatchObject({ MetricValue: '1' });
    result.hasResourceProperties(ALARM, {
      MetricName: id,
      Namespace: metric?.MetricNamespace ?? 'none',
      Threshold: Match.anyValue(),
      AlarmDescription: Match.stringLikeRegexp(`Runbook: ${runbook}#${id}$`),
    });
  },
);

test.each(AUDIT_EVENTS)('$id: the filter is one that CloudWatch Logs takes', ({ pattern }) => {
  expect(pattern.length).toBeLessThanOrEqual(1024);
  expect(pattern).toMatch(/^\{ .* \}$/);
  const depth = pattern.split('').reduce((open, each) => open + (each === '(' ? 1 : each === ')' ? -1 : 0), 0);
  expect(depth).toBe(0);
});

test('the alarms of two trails do not count for each other', () => {
  const result = templateOf((stack) => {
    alarms(stack);
    new AuditAlarms(stack, 'Others', { logGroup: logs.LogGroup.fromLogGroupName(stack, 'More', 'other'), runbook });
  });
  const namespaces = Object.values(result.findResources(ALARM)).map(
    ({ Properties }) => (Properties as { Namespace: string }).Namespace,
  );
  expect(new Set(namespaces).size).toBe(2);
});

test('another topic can be told', () => {
  const result = templateOf((stack) => {
    alarms(stack, { topic: AlertTopic.of(stack, 'onCall').topic });
  });
  result.allResourcesProperties(ALARM, { AlarmActions: [{ Ref: Match.stringLikeRegexp('^BlueprintOnCallAlerts') }] });
  result.resourceCountIs('AWS::SNS::Topic', 1);
});

test('alarms are had by the id of what they watch', () => {
  expect(alarms(stackIn()).alarms['root-use']?.alarmArn).toBeDefined();
});

test.each(['http://wiki.acme.example', 'audit-alarms.md', 'https://wiki.acme.example/page#section'])(
  'refuses the runbook %s',
  (address) => {
    expect(() => alarms(stackIn(), { runbook: address })).toThrow(
      `prod/Stack/Alarms: runbook is '${address}'; allowed: the address of a page by https, such as ` +
        'https://wiki.example.com/runbooks/audit-alarms, see SIP-OB.3',
    );
  },
);

test('the runbook has a section for each alarm, and is the page of the documentation', () => {
  const text = auditRunbook();
  expect([...text.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual(AUDIT_EVENTS.map(({ id }) => id));
  expect(readFileSync(join(__dirname, '../../../docs/runbooks/audit-alarms.md'), 'utf8')).toBe(text);
});
