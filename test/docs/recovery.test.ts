/** What docs/recovery.md says of objectives is what the code derives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib/core';
import { RecoveryObjective } from '../../constructs';
import { ROOT } from '../../scripts/docs/catalogue';
import { runbook } from './recovery.lit';

const page = readFileSync(join(ROOT, 'docs/recovery.md'), 'utf8');

const hours = (text: string): Duration =>
  text.endsWith('m') ? Duration.minutes(Number(text.slice(0, -1))) : Duration.hours(Number(text.slice(0, -1)));

const rows = [...page.matchAll(/^\| `(\d+[mh])` +\| (.+?) +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)].map((match) =>
  match.slice(1, 6),
);

test('the page has a row for each kind of objective', () => {
  expect(rows.map(([rpo]) => rpo)).toEqual(['15m', '4h', '8h', '24h', '48h']);
});

test.each(rows)('what follows from an RPO of %s', (rpo = '', every, windows, alarm, continuous) => {
  const objective = RecoveryObjective.of({ rpo: hours(rpo), rto: Duration.hours(24) });
  const { startWindow, completionWindow, missedAfter } = objective;
  expect([every, windows, alarm, continuous]).toEqual([
    objective.every.toHumanString(),
    `${startWindow.toHumanString()} + ${completionWindow.toHumanString()}`,
    missedAfter.toHumanString(),
    objective.continuous ? 'yes' : 'no',
  ]);
});

test('the runbook of the example is a page of its own', () => {
  expect(runbook).toMatch(/^# Recovery: tier standard in prod\n/);
  expect(runbook).toContain('| copy | prod-backup-copies in eu-west-1, account 333333333333 |');
});
