import { AccountRootPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { App, Stack } from 'aws-cdk-lib/core';
import { EngagementRole } from '../../../constructs';
import { Environment, parseEngagement } from '../../../lib/engagement';
import { full } from '../../engagement/samples';
import { FLAGS, stackIn } from '../harness';
import { ACCOUNT, allows, denies, lets, refuses, roleOf } from './access';

const principals = [new AccountRootPrincipal()];
const by = { arn: `arn:aws:iam::${ACCOUNT}:user/jane` };
const fresh = { 'aws:MultiFactorAuthPresent': true, 'aws:MultiFactorAuthAge': 60, 'sts:SourceIdentity': 'jane' };
const LAST = '2027-06-30T23:59:59Z';
const AFTER = '2027-07-01T00:00:00Z';

describe.each(Object.entries(FLAGS))('EngagementRole with flags: %s', (_, flags) => {
  const policies = roleOf(
    (stack) => {
      const { role } = new EngagementRole(stack, 'Consultant', { principals });
      role.addToPrincipalPolicy(
        new PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::acme-designs/*'] }),
      );
    },
    /^Consultant/,
    { flags },
  );

  test('lets people in with a second factor up to the last moment of the last day', () => {
    lets(policies, { by, context: fresh });
    lets(policies, { by, context: { ...fresh, 'aws:CurrentTime': LAST } });
  });

  test('refuses them after the end date', () => {
    refuses(policies, { by, context: { ...fresh, 'aws:CurrentTime': AFTER } });
    refuses(policies, { by, context: { ...fresh, 'aws:CurrentTime': '2028-01-01T00:00:00Z' } });
  });

  test('refuses them without a second factor', () => {
    refuses(policies, { by, context: { 'sts:SourceIdentity': 'jane' } });
  });

  test('denies everything to sessions that are still open after the end date', () => {
    const reading = { action: 's3:GetObject', resource: 'arn:aws:s3:::acme-designs/portal.pdf' };
    allows(policies, { ...reading, context: { 'aws:CurrentTime': LAST } });
    denies(policies, { ...reading, context: { 'aws:CurrentTime': AFTER } });
  });
});

test('says when it ends', () => {
  expect(new EngagementRole(stackIn(), 'Consultant', { principals }).ends).toBe(AFTER);
});

test('ends at the end of a month and of a year, too', () => {
  const ending = (day: string): string => {
    const stack = new Stack(new App(), 'Stack', { env: { account: ACCOUNT, region: 'eu-central-1' } });
    const text = full.replace('ends: 2027-06-30', `ends: ${day}`);
    Environment.attach(stack, { engagement: parseEngagement(text, 'sample.yaml'), name: 'prod' });
    return new EngagementRole(stack, 'Consultant', { principals }).ends;
  };
  expect(ending('2027-12-31')).toBe('2028-01-01T00:00:00Z');
  expect(ending('2028-02-28')).toBe('2028-02-29T00:00:00Z');
});

test('there is none without an end', () => {
  expect(() => new EngagementRole(new Stack(new App(), 'Stack'), 'Consultant', { principals })).toThrow(
    'Stack/Consultant: engagement is without an end; allowed: an engagement file with `ends`, its last day, see SIP-OF.1',
  );
});
