import type { Severity } from '../engine';
import { citedBy } from './coverage';
import { inOrder } from './order';
import { placeOf } from './place';
import { failingFindings, openFindings, SEVERITIES, type CheckResult, type Row } from './result';
import { safe } from './safe';
import { subjectOf, totalsText } from './text';

/** GitHub shows ten annotations of a kind for a step (and fifty for a job, which three kinds never reach). */
export const MAX_ANNOTATIONS = 10;

/** GitHub drops the summary of a step that is larger. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

const COMMANDS = { fatal: 'error', error: 'error', warning: 'warning' } as const satisfies Record<Severity, string>;

/**
 * Workflow commands of GitHub Actions: the gravest new findings as annotations, as many as GitHub shows, how many more
 * there are, and the totals. What the baseline knows is counted alone.
 */
export function github(result: CheckResult): string {
  const open = gravestFirst(openFindings(result).filter(({ known }) => known !== true));
  const annotated = (['error', 'warning'] as const).flatMap((command) =>
    open.filter(({ rule }) => COMMANDS[rule.severity] === command).slice(0, MAX_ANNOTATIONS),
  );
  const more = open.length - annotated.length;
  return [
    ...annotated.map((row) => annotation(row, result)),
    ...(more === 0
      ? []
      : [
          `::notice title=cdk-policy-blueprints::${String(more)} more findings are not annotated, since GitHub shows ` +
            `${String(MAX_ANNOTATIONS)} of a kind for a step; the job summary lists them, as does --format text`,
        ]),
    totalsText(result),
    '',
  ].join('\n');
}

function annotation(row: Row, result: CheckResult): string {
  const { rule } = row;
  const place = placeOf(row, result);
  const properties = [
    ...(place === undefined ? [] : [`file=${property(place.file)}`, `line=${String(place.line)}`]),
    `title=${property(`${rule.id}: ${rule.title}`)}`,
  ];
  const clauses = citedBy(rule, result).map(({ id }) => id);
  const text = `${subjectOf(row)}: ${row.message} (${clauses.join(', ')})\n${rule.remedy}`;
  return `::${COMMANDS[rule.severity]} ${properties.join(',')}::${data(text)}`;
}

/** Escaped as GitHub's own toolkit does; what else steers a terminal is made visible. */
const data = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(safe)
    .join('\n')
    .replaceAll('%', '%25')
    .replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function gravestFirst(rows: readonly Row[]): readonly Row[] {
  return SEVERITIES.flatMap((severity) => inOrder(rows).filter(({ rule }) => rule.severity === severity));
}

/**
 * A summary for GitHub's page of the job, Markdown: the totals and a row for each open finding, the gravest first.
 *
 * @param maxBytes how much there is room for; rows that do not fit are left out whole, and counted
 */
export function githubSummary(result: CheckResult, maxBytes: number = MAX_SUMMARY_BYTES): string {
  const rows = gravestFirst(openFindings(result));
  const ending = failingFindings(result).length > 0 ? 'failed' : 'passed';
  const head = `## Policy checks ${ending}\n\n${totalsText(result)}\n`;
  const table = '\n| Severity | Rule | Resource | Found | Source | Clauses |\n| --- | --- | --- | --- | --- | --- |\n';
  const leftOut = (count: number): string =>
    count === 0
      ? ''
      : `\n${String(count)} of ${String(rows.length)} findings are left out: GitHub takes no more text.\n`;
  // What says how many are left out must fit, too.
  let room = maxBytes - bytes(head) - bytes(table) - bytes(leftOut(rows.length));
  if (rows.length === 0) return bytes(head) <= maxBytes ? head : '';
  const lines: string[] = [];
  for (const row of rows) {
    const line = tableRow(row, result);
    room -= bytes(line);
    if (room < 0) break;
    lines.push(line);
  }
  const text = [head, ...(lines.length === 0 ? [] : [table, ...lines]), leftOut(rows.length - lines.length)].join('');
  return bytes(text) <= maxBytes ? text : '';
}

function tableRow(row: Row, result: CheckResult): string {
  const place = placeOf(row, result);
  const cells = [
    row.known === true ? `${row.rule.severity}, known` : row.rule.severity,
    row.rule.id,
    subjectOf(row),
    row.message,
    place === undefined ? '' : `${place.file}:${String(place.line)}`,
    citedBy(row.rule, result).map(({ id }) => id).join(', '), // prettier-ignore
  ];
  return `| ${cells.map(cell).join(' | ')} |\n`;
}

/** What a template holds is text, neither Markdown nor HTML. */
const cell = (text: string): string =>
  safe(text.replace(/\s+/g, ' ')).replace(
    /[\\`*_{}[\]<>&|~$@#!]/g,
    (character) => `&#${String(character.charCodeAt(0))};`,
  );

const bytes = (text: string): number => Buffer.byteLength(text);
