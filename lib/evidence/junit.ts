import { exceptionRules } from '../exceptions';
import { cite, clausesOf, type Clause, type Policy } from '../policies';
import { inOrder, shown } from './order';
import { placeOf } from './place';
import { failsFrom, type CheckResult, type Row } from './result';
import { safe } from './safe';
import { subjectOf } from './text';

/** The suite of findings about the app as a whole. */
const APP = 'the app';

/** JUnit XML: a test suite for each policy and stack, in it a test case for each clause that rules of the run check. */
export function junit(result: CheckResult): string {
  const stacks = new Map<string, Row[]>();
  for (const row of inOrder(result.rows)) {
    const name = row.stack === undefined ? APP : shown(row.stack);
    const known = stacks.get(name);
    if (known) known.push(row);
    else stacks.set(name, [row]);
  }
  const suites = [...stacks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([stack, rows]) => result.policies.map((policy) => suiteOf(policy, stack, rows, result)))
    .filter(({ cases }) => cases.length > 0);
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="cdk-policy-blueprints" ${counts(all)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${xml(name)}" ${counts(cases)}>`,
      ...cases.map(({ text }) => text),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Case {
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly text: string;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

function suiteOf(policy: Policy, stack: string, rows: readonly Row[], result: CheckResult): Suite {
  const judging = [...result.rules, ...exceptionRules];
  const checked = clausesOf(policy).filter(({ id }) =>
    judging.some(({ clauses }) => clauses.some((clause) => clause.id === id)),
  );
  const cases = checked.map((clause) => {
    const own = rows.filter(({ rule }) => rule.clauses.some(({ id }) => id === clause.id));
    return caseOf(clause, `${policy.id}.${stack}`, own, result);
  });
  return { name: `${policy.id} ${stack}`, cases };
}

function caseOf(clause: Clause, suite: string, rows: readonly Row[], result: CheckResult): Case {
  const open = rows.filter(({ verdict, exception }) => verdict !== 'compliant' && exception === undefined);
  const fails = failsFrom(result.failOn ?? 'error');
  const failing = open.filter(fails);
  const told = [
    ...open.filter((row) => !fails(row)).map((row) => `${row.known === true ? 'known: ' : ''}${lineOf(row, result)}`),
    ...rows.flatMap((row) =>
      row.exception === undefined
        ? []
        : [`approved by ${row.exception.approvedBy} until ${row.exception.until}: ${lineOf(row, result)}`],
    ),
  ];
  const body = [
    ...(failing.length === 0
      ? []
      : [
          `      <failure message="${xml(summaryOf(failing))}" type="${failing.some(({ rule }) => rule.severity === 'fatal') ? 'fatal' : (failing[0]?.rule.severity ?? 'error')}">` +
            `${xml(failing.map((row) => `${lineOf(row, result)}\n  remedy: ${row.rule.remedy}`).join('\n'))}</failure>`,
        ]),
    ...(rows.length === 0 ? ['      <skipped message="nothing here that the clause concerns"/>'] : []),
    ...(told.length === 0 ? [] : [`      <system-out>${xml(told.join('\n'))}</system-out>`]),
  ];
  const head = `    <testcase classname="${xml(suite)}" name="${xml(`${cite(clause)}: ${clause.paraphrase}`)}"`;
  return {
    outcome: failing.length > 0 ? 'failed' : rows.length === 0 ? 'skipped' : 'passed',
    text: body.length === 0 ? `${head}/>` : [`${head}>`, ...body, '    </testcase>'].join('\n'),
  };
}

function summaryOf(failing: readonly Row[]): string {
  const rules = [...new Set(failing.map(({ rule }) => rule.id))];
  return `${String(failing.length)} findings of ${rules.join(', ')}`;
}

function lineOf(row: Row, result: CheckResult): string {
  const place = placeOf(row, result);
  const at = place === undefined ? '' : ` (${place.file}:${String(place.line)})`;
  return `${row.rule.severity} ${row.rule.id}: ${subjectOf(row)}: ${row.message}${at}`;
}

function counts(cases: readonly Case[]): string {
  const count = (outcome: Case['outcome']): string => String(cases.filter((each) => each.outcome === outcome).length);
  return `tests="${String(cases.length)}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}"`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no way to write most control characters, halves of a surrogate pair, and the last two of a plane. */
const xml = (text: string): string => safe(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
