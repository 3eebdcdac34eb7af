/**
 * Judges a corpus of labelled templates and scores the verdicts: what was found of what is bad, and how often
 * something good was called bad. Neither the corpus nor the map of rules to its topics is part of this repository.
 *
 *   npm run corpus -- <folder> <topics.json>
 *
 * The folder holds `labels.jsonl` and `templates/`; topics.json names the rules of each topic:
 * `{ "s3-versioning": ["S3BucketVersioned"] }`. Prints a row for each topic, then every miss and false alarm.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STRICTEST } from '../lib/engagement';
import { AppView, fromTemplate, judge } from '../lib/engine';
import { allRules } from '../lib/rules';

interface Label {
  readonly template: string;
  readonly resource: string | null;
  readonly topic: string;
  readonly expected: 'fail' | 'pass';
  readonly alsoAccept: readonly string[];
  readonly restsOnAwsDefault?: boolean;
}

interface Finding {
  readonly rule: string;
  readonly resource: string | undefined;
  readonly text: string;
}

const [folder = '', topicsFile = '', ...flags] = process.argv.slice(2);
if (topicsFile === '') {
  console.error('usage: npm run corpus -- <folder> <topics.json> [--rules]');
  process.exit(2);
}

const topics = JSON.parse(readFileSync(topicsFile, 'utf8')) as Readonly<Record<string, readonly string[]>>;
const unknown = Object.values(topics)
  .flat()
  .filter((id) => !allRules.some((rule) => rule.id === id));
if (unknown.length > 0) {
  console.error(`${topicsFile}: no such rules: ${unknown.join(', ')}`);
  process.exit(2);
}

const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Label);

const cache = new Map<string, readonly Finding[]>();

/** Violations and what cannot be decided: both fail a synthesis. */
function findingsOf(template: string): readonly Finding[] {
  const known = cache.get(template);
  if (known) return known;
  const file = join(folder, 'templates', template.replace(/^templates\//, ''));
  const { input } = fromTemplate(readFileSync(file, 'utf8'), file, template, () => STRICTEST);
  const { judgements, errors } = judge(new AppView([input]), allRules);
  for (const error of errors) console.error(`${template}: ${error.message}`);
  const findings = judgements.flatMap(({ rule, verdict, resource }): Finding[] => {
    if (verdict.kind === 'compliant') return [];
    const text = verdict.kind === 'violation' ? verdict.found : `undecidable: ${verdict.path}`;
    const named = verdict.kind === 'violation' ? verdict.finding : undefined;
    return [{ rule: rule.id, resource: resource?.logicalId ?? named, text }];
  });
  cache.set(template, findings);
  return findings;
}

const rows = new Map<string, { fail: number; detected: number; pass: number; alarms: number }>();
const wrong: string[] = [];
for (const label of labels) {
  if (label.restsOnAwsDefault) continue;
  const findings = findingsOf(label.template);
  const hits = findings.filter(({ rule }) => topics[label.topic]?.includes(rule));
  const accepted = [label.resource ?? undefined, undefined, ...label.alsoAccept];
  const isBlamed =
    label.resource === null
      ? hits.length > 0
      : hits.some(({ resource }) =>
          (label.expected === 'fail' ? accepted : [label.resource ?? undefined]).includes(resource),
        );
  const row = rows.get(label.topic) ?? { fail: 0, detected: 0, pass: 0, alarms: 0 };
  row[label.expected] += 1;
  if (isBlamed) row[label.expected === 'fail' ? 'detected' : 'alarms'] += 1;
  rows.set(label.topic, row);
  if (isBlamed === (label.expected === 'fail')) continue;
  const said = (flags.includes('--rules') ? findings : hits)
    .filter(({ resource }) => resource === undefined || label.resource === null || resource === label.resource)
    .map(({ rule, text }) => `${rule}: ${text}`)
    .join('; ');
  wrong.push(`${label.expected === 'fail' ? 'missed' : 'alarm '} ${label.topic} ${label.template} ${label.resource ?? '-'} ${said}`); // prettier-ignore
}

const share = (part: number, whole: number): string => (whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)} %`);
const total = { fail: 0, detected: 0, pass: 0, alarms: 0 };
for (const [topic, row] of [...rows].sort(([a], [b]) => a.localeCompare(b))) {
  for (const key of ['fail', 'detected', 'pass', 'alarms'] as const) total[key] += row[key];
  console.log(`${topic.padEnd(26)} detected ${row.detected}/${row.fail} ${share(row.detected, row.fail)}  alarms ${row.alarms}/${row.pass}`); // prettier-ignore
}
console.log(`${'all'.padEnd(26)} detected ${total.detected}/${total.fail} ${share(total.detected, total.fail)}  alarms ${total.alarms}/${total.pass} ${share(total.alarms, total.pass)}`); // prettier-ignore
console.log(wrong.sort().join('\n'));
