import { Duration, Lazy, Token } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import { RecoveryObjective, recoveryRunbook } from '../../../constructs';
import { longestGap } from '../../../lib/rules/backup/schedule';
import { stackIn } from '../harness';

const objective = (rpo: number, rto = 60, retention = 7): RecoveryObjective =>
  RecoveryObjective.of({
    rpo: Duration.minutes(rpo),
    rto: Duration.minutes(rto),
    retention: Duration.days(retention),
  });

const RUNS = { numRuns: 500, seed: 20261121 };
const HOUR = 60;
const rpos = fc.oneof(fc.integer({ min: 5, max: 3 * 24 * HOUR }), fc.integer({ min: 5, max: 365 * 24 * HOUR }));
const rtos = fc.integer({ min: 1, max: 60 * 24 * HOUR });
const retentions = fc.integer({ min: 1, max: 36_500 });

describe('whatever the objective', () => {
  const forAll = (check: (each: RecoveryObjective) => void): void =>
    fc.assert(
      fc.property(rpos, rtos, retentions, (...minutes) => check(objective(...minutes))),
      RUNS,
    );

  test('snapshots with their windows lose no more than the RPO, or backups are continuous', () =>
    forAll(({ rpo, schedule, startWindow, completionWindow, continuous }) => {
      const gap = longestGap(schedule) ?? Infinity;
      const lost = gap + startWindow.toMinutes() + completionWindow.toMinutes();
      if (continuous) expect(rpo.toMinutes()).toBeGreaterThanOrEqual(5);
      else expect(lost).toBeLessThanOrEqual(rpo.toMinutes());
      expect(continuous).toBe(rpo.toMinutes() < 4 * HOUR);
    }));

  test('AWS Backup takes the schedule and its windows', () =>
    forAll(({ schedule, every, startWindow, completionWindow }) => {
      expect(longestGap(schedule)).toBe(every.toMinutes());
      expect(every.toMinutes()).toBeGreaterThanOrEqual(HOUR);
      expect(startWindow.toMinutes()).toBeGreaterThanOrEqual(HOUR);
      expect(completionWindow.toMinutes() - startWindow.toMinutes()).toBeGreaterThanOrEqual(HOUR);
    }));

  test('the alarm goes off before the RPO is missed, and not while a snapshot is still in time', () =>
    forAll(({ rpo, every, continuous, missedAfter, startWindow }) => {
      if (!continuous) expect(missedAfter.toMinutes()).toBeLessThanOrEqual(rpo.toMinutes());
      expect(missedAfter.toMinutes()).toBeGreaterThanOrEqual(every.toMinutes() + startWindow.toMinutes());
      expect(missedAfter.toHours()).toBeLessThanOrEqual(7 * 24);
    }));

  test('restores are tested every month at least, and leave time to look', () =>
    forAll(({ restoreTestSchedule, validationWindow }) => {
      expect(longestGap(restoreTestSchedule)).toBeLessThanOrEqual(31 * 24 * HOUR);
      expect(validationWindow.toHours()).toBeGreaterThanOrEqual(1);
      expect(validationWindow.toHours()).toBeLessThanOrEqual(168);
    }));

  test('backups are kept as long as asked for, continuous ones 35 days at most', () =>
    fc.assert(
      fc.property(retentions, (days) => {
        const { retention, continuousRetention } = objective(60, 60, days);
        expect([retention.toDays(), continuousRetention.toDays()]).toEqual([days, Math.min(days, 35)]);
      }),
      RUNS,
    ));

  test('it is a value: nobody changes it', () =>
    forAll((each) => {
      expect(Object.isFrozen(each)).toBe(true);
    }));
});

test.each([
  ['a quarter of an hour', 15, 'cron(0 0/1 * * ? *)', [60, 120], true],
  ['just below 4 hours', 239, 'cron(0 0/1 * * ? *)', [60, 120], true],
  ['4 hours', 240, 'cron(0 0/1 * * ? *)', [60, 120], false],
  ['8 hours', 480, 'cron(0 0/4 * * ? *)', [60, 180], false],
  ['a day', 1440, 'cron(0 0/12 * * ? *)', [180, 540], false],
  ['two days', 2880, 'cron(0 3 * * ? *)', [360, 1080], false],
  ['a month', 43_200, 'cron(0 3 * * ? *)', [480, 10_080], false],
] as const)('an RPO of %s', (_, rpo, schedule, windows, continuous) => {
  const { startWindow, completionWindow, ...each } = objective(rpo);
  expect(each).toMatchObject({ schedule, continuous });
  expect([startWindow.toMinutes(), completionWindow.toMinutes()]).toEqual(windows);
});

test.each([
  [24 * HOUR, 'cron(0 5 ? * SUN *)'],
  [25 * HOUR, 'cron(0 5 1 * ? *)'],
])('recovery within %d minutes is tested by %s', (rto, schedule) => {
  expect(objective(1440, rto).restoreTestSchedule).toBe(schedule);
});

test.each([
  ['an RPO of 4 minutes', { rpo: Duration.minutes(4) }, 'rpo is 4 minutes; allowed: 5 minutes or longer: continuous'],
  [
    'an RTO below a minute',
    { rto: Duration.seconds(59) },
    'rto is 59 seconds; allowed: 1 minute or longer, see SEC-9.4',
  ],
  ['half a day of backups', { retention: Duration.hours(12) }, 'retention is 12 hours; allowed: 1 to 36500 days'],
  ['more than a century', { retention: Duration.days(36_501) }, 'retention is 36501 days; allowed: 1 to 36500 days'],
  [
    'an RPO that nobody knows yet',
    { rpo: Duration.minutes(Token.asNumber(Lazy.any({ produce: () => 60 }))) },
    'rpo is only known at deployment; allowed: 5 minutes or longer',
  ],
])('refuses %s', (_, wrong, message) => {
  const right = { rpo: Duration.hours(24), rto: Duration.hours(24) };
  expect(() => RecoveryObjective.of({ ...right, ...wrong })).toThrow(message);
});

test('an objective is that of a tier of the environment, with the retention there', () => {
  const critical = RecoveryObjective.ofTier(stackIn(), 'critical');
  expect([critical.rpo.toMinutes(), critical.rto.toMinutes(), critical.retention.toDays()]).toEqual([15, 60, 35]);
  expect(RecoveryObjective.ofTier(stackIn(), 'standard').rpo.toHours()).toBe(24);
});

test('without a tier it is the strictest one', () => {
  expect(RecoveryObjective.ofTier(stackIn())).toEqual(RecoveryObjective.ofTier(stackIn(), 'critical'));
});

test('refuses a tier that the engagement does not have', () => {
  expect(() => RecoveryObjective.ofTier(stackIn(), 'gold')).toThrow(
    "prod/Stack: recoveryTier is 'gold'; allowed: a tier of the engagement file: critical, standard, see SEC-9.4",
  );
});

describe('the runbook', () => {
  const place = { tier: 'critical', environment: 'prod', region: 'eu-central-1', vaultName: 'critical-vault' };
  const copy = { vaultName: 'prod-backup-copies', region: 'eu-west-1', account: '333333333333' };

  test('names objectives, schedule, vault, copies and people', () => {
    const contacts = { onCall: 'on-call@acme.example', owner: 'owner@acme.example' };
    const text = objective(15).runbook({ ...place, copies: [copy], contacts });
    expect(text).toMatch(/^# Recovery: tier critical in prod\n/);
    for (const row of [
      '| lost at most (RPO) | 15 minutes |',
      '| recovered within (RTO) | 1 hour |',
      '| snapshots | every 1 hour, cron(0 0/1 * * ? *) UTC |',
      '| continuous backup | 7 days, for S3, RDS and Aurora |',
      '| vault | critical-vault in eu-central-1 |',
      '| copy | prod-backup-copies in eu-west-1, account 333333333333 |',
      '| decides | owner@acme.example |',
      '| on call | on-call@acme.example |',
      '--backup-vault-name prod-backup-copies --region eu-west-1',
      '--by-backup-vault-name critical-vault',
      'RestoreTime',
    ]) {
      expect(text).toContain(row);
    }
  });

  test('says so where there is no copy, and no moment to choose', () => {
    const text = objective(1440).runbook(place);
    expect(text).toContain('There are no copies');
    expect(text).toContain('| continuous backup | none |');
    expect(text).not.toContain('RestoreTime');
  });

  test('is the same for the same objective and place, and Markdown without gaps', () =>
    fc.assert(
      fc.property(rpos, rtos, retentions, (...minutes) => {
        const text = recoveryRunbook(objective(...minutes), place);
        expect(text).toBe(objective(...minutes).runbook(place));
        expect(text).not.toMatch(/undefined|NaN|\n{3}/);
      }),
      { ...RUNS, numRuns: 100 },
    ));
});
