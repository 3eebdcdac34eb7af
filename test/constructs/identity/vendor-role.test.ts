import { Template } from 'aws-cdk-lib/assertions';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { App, Stack } from 'aws-cdk-lib/core';
import { EnvironmentStage, VendorRole, type VendorRoleProps } from '../../../constructs';
import { parseEngagement } from '../../../lib/engagement';
import { TODAY_CONTEXT } from '../../../lib/exceptions';
import { full } from '../../engagement/samples';
import { engagement, FLAGS, type Place, stackIn, stackOf } from '../harness';
import { allows, denies, lets, refuses, roleOf, type Taking } from './access';

const EXTERNAL_ID = 'acme-portal-prod-7f3a';
const metrics = new PolicyStatement({ actions: ['cloudwatch:GetMetricData'], resources: ['*'] });

const role = (stack: Stack, props: Partial<VendorRoleProps> = {}): VendorRole =>
  new VendorRole(stack, 'Monitoring', {
    vendor: 'Northwind Monitoring',
    externalId: EXTERNAL_ID,
    statements: [metrics],
    ...props,
  });

const by = { arn: 'arn:aws:iam::444444444444:role/collector' };
const asking = (context: NonNullable<Taking['context']>): Taking => ({ by, context });

describe.each(Object.entries(FLAGS))('VendorRole with flags: %s', (_, flags) => {
  const policies = roleOf(role, /^Monitoring/, { flags });

  test('lets the vendor in with the external id', () => {
    lets(policies, asking({ 'sts:ExternalId': EXTERNAL_ID }));
  });

  test('refuses the vendor without the external id, and with a wrong one', () => {
    refuses(policies, asking({}));
    refuses(policies, asking({ 'sts:ExternalId': 'acme-portal-stage-7f3a' }));
  });

  test('refuses everybody else, external id or not', () => {
    refuses(policies, { by: { arn: 'arn:aws:iam::999999999999:role/x' }, context: { 'sts:ExternalId': EXTERNAL_ID } });
    refuses(policies, {
      by: { arn: 'arn:aws:iam::333333333333:user/jane' },
      context: { 'sts:ExternalId': EXTERNAL_ID },
    });
  });

  test('refuses the vendor after the engagement, which ends before the approval', () => {
    const at = (time: string): Taking => asking({ 'sts:ExternalId': EXTERNAL_ID, 'aws:CurrentTime': time });
    lets(policies, at('2027-06-30T23:59:59Z'));
    refuses(policies, at('2027-07-01T00:00:00Z'));
  });

  test('may do what is named and nothing else', () => {
    allows(policies, { action: 'cloudwatch:GetMetricData' });
    denies(policies, { action: 's3:GetObject', resource: 'arn:aws:s3:::acme-documents/a.pdf' });
  });
});

test('refuses the vendor after its approval, where that ends first', () => {
  const soon = parseEngagement(full.replace('ends: 2027-10-14', 'ends: 2026-12-31'), 'sample.yaml');
  const app = new App({ context: { [TODAY_CONTEXT]: '2026-12-31' } });
  const stack = new Stack(new EnvironmentStage(app, 'prod', { engagement: soon, name: 'prod' }), 'Stack');
  role(stack);
  const json = JSON.stringify(app.synth().getNestedAssembly('assembly-prod').stacks[0]?.template);
  expect(json).toContain('"DateLessThan":{"aws:CurrentTime":"2027-01-01T00:00:00Z"}');
});

test('refuses an id that another environment has', () => {
  const app = new App();
  role(stackOf(app, { environment: 'stage' }));
  expect(() => role(stackOf(app, { environment: 'prod' }))).toThrow(
    'prod/Stack/Monitoring: externalId is that of stage, too; allowed: an id of its own for each environment, see SIP-VN.2',
  );
  expect(() => role(stackIn())).not.toThrow();
});

test('two roles of one environment may share an id', () => {
  const stack = stackIn();
  role(stack);
  expect(() => new VendorRole(stack, 'Other', { vendor: 'Northwind Monitoring', externalId: EXTERNAL_ID, statements: [metrics] })).not.toThrow(); // prettier-ignore
});

test.each<[string, Partial<VendorRoleProps>, Place, string]>([
  [
    'a vendor that is not registered',
    { vendor: 'Nobody' },
    {},
    "vendor is 'Nobody', which is not registered; allowed: one of Northwind Monitoring, GitHub, see SIP-VN.1",
  ],
  [
    'a vendor without accounts',
    { vendor: 'GitHub' },
    {},
    "vendor is 'GitHub', which has no accounts; allowed: a vendor registered with its `accounts`, see SIP-VN.1",
  ],
  [
    'a vendor in an environment that it is not approved for',
    {},
    { environment: 'dev' },
    "vendor is 'Northwind Monitoring', which is approved for stage, prod; allowed: a vendor approved for dev, see SIP-VN.1",
  ],
  [
    'an id with a wildcard',
    { externalId: 'acme-portal-*' },
    {},
    "externalId is 'acme-portal-*'; allowed: 8 to 1224 letters",
  ],
  ['an id that is guessed', { externalId: 'acme' }, {}, "externalId is 'acme'; allowed: 8 to 1224 letters"],
  ['no statements', { statements: [] }, {}, 'statements is []; allowed: named actions, without wildcards'],
  [
    'wildcards in actions',
    { statements: [new PolicyStatement({ actions: ['s3:Get*'], resources: ['*'] })] },
    {},
    'statements is {"Action":"s3:Get*","Effect":"Allow","Resource":"*"}; allowed: named actions, without wildcards, on named resources, see SIP-AC.1',
  ],
  [
    'all actions but some',
    { statements: [new PolicyStatement({ notActions: ['iam:PassRole'], resources: ['*'] })] },
    {},
    'statements is {"NotAction":"iam:PassRole","Effect":"Allow","Resource":"*"}; allowed: named actions',
  ],
])('refuses %s', (_, props, place, message) => {
  expect(() => role(stackIn(place), props)).toThrow(message);
});

test('refuses a vendor whose approval is over', () => {
  const app = new App({ context: { [TODAY_CONTEXT]: '2027-10-15' } });
  const stack = new Stack(new EnvironmentStage(app, 'prod', { engagement, name: 'prod' }), 'Stack');
  expect(() => role(stack)).toThrow(
    "vendor is 'Northwind Monitoring', whose approval ended on 2027-10-14; allowed: a vendor whose approval has not ended",
  );
});

test('there is no register without an engagement', () => {
  expect(() => role(new Stack(new App(), 'Stack'))).toThrow('allowed: a vendor of the engagement file, see SIP-VN.1');
});

test('describes a vendor in letters that IAM takes, whatever the register says', () => {
  const file = full.replace('purpose: metrics and traces', 'purpose: “metrics” – und für alle');
  const stack = new Stack(
    new EnvironmentStage(new App(), 'prod', { engagement: parseEngagement(file, 'a.yaml'), name: 'prod' }),
    'Stack',
  );
  role(stack);
  const [{ Properties }] = Object.values(Template.fromStack(stack).findResources('AWS::IAM::Role')) as [
    { Properties: { Description: string } },
  ];
  expect(Properties.Description).toMatch(/^Northwind Monitoring: \?metrics\? \? und für alle$/);
});
