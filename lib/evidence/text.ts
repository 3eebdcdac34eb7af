import { cite } from '../policies';
import { citedBy, coverage, summary, tally } from './coverage';
import { inOrder, shown } from './order';
import { openFindings, type CheckResult, type Row } from './result';

/** For people in a terminal: every open finding, then how each policy stands. */
export function findingsText(result: CheckResult): string {
  const findings = inOrder(openFindings(result)).map((row) => findingText(row, result));
  return [...findings, verdictsText(result)].join('\n');
}

/** One finding: what, where, which clauses, what was found, how to mend it. */
function findingText(row: Row, result: CheckResult): string {
  const { rule, source } = row;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['resource', subjectOf(row)],
    ['source', source && `${shown(source.file)}:${String(source.line)}`],
    ['template', row.template && shown(row.template)],
    ['found', row.message],
    ...citedBy(rule, result).map(
      (clause, index) => [index === 0 ? 'breaks' : '', `${cite(clause)}: ${clause.paraphrase}`] as const,
    ),
    ['remedy', rule.remedy],
  ];
  const details = lines
    .filter((line): line is readonly [string, string] => line[1] !== undefined && line[1] !== '')
    .map(([label, text]) => `  ${label.padEnd(9)} ${text}`);
  const known = row.known === true ? ' (known)' : '';
  return [`${rule.severity.toUpperCase()}${known} ${rule.id}: ${rule.title}`, ...details, ''].join('\n');
}

/** What a finding is about: construct path, logical id and type, as far as they are known. */
export function subjectOf({ constructPath, stack, logicalId, resourceType }: Row): string {
  const name = constructPath === '' ? 'the app' : (constructPath ?? stack ?? 'the app');
  return logicalId === undefined ? name : `${name === stack ? logicalId : name} (${logicalId}, ${resourceType ?? ''})`;
}

/** How each policy stands, the exceptions, and the totals. */
export function verdictsText(result: CheckResult): string {
  const covered = coverage(result);
  const width = Math.max(...result.policies.map(({ title }) => title.length), 0);
  const policies = result.policies.map((policy) => {
    const counts = summary(covered, policy).map(({ status, count }) => `${String(count)} ${status}`);
    return `${policy.id.padEnd(4)} ${policy.title.padEnd(width)}  ${counts.join(', ')}`;
  });
  const exceptions = result.exceptions.map(
    ({ rule, scope, approvedBy, until, reason }) =>
      `exception from ${rule} at ${scope === '' ? 'the app' : scope}, approved by ${approvedBy} until ${until}: ${reason}`,
  );
  return [...policies, ...exceptions, totalsText(result), ''].join('\n');
}

/** What was judged, and what came of it, in a line. */
export function totalsText(result: CheckResult): string {
  const { compliant, violations, undecidable, approved } = tally(result.rows);
  const open = openFindings(result);
  const warnings = open.filter(({ rule }) => rule.severity === 'warning').length;
  const known = open.filter((row) => row.known === true).length;
  return (
    `${counted(result.templates.length, 'template')}, ${counted(result.rows.length, 'verdict')} of ` +
    `${counted(result.rules.length, 'rule')}: ${String(compliant)} compliant, ${counted(violations, 'violation')}, ` +
    `${String(undecidable)} undecidable (${String(warnings)} of them warnings), ${String(approved)} approved` +
    (result.baseline === undefined ? '' : `, ${String(known)} known from the baseline`)
  );
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
