import { cite } from '../policies';
import { constructsByRule } from './constructs.generated';
import { coverage } from './coverage';
import { inOrder } from './order';
import { openFindings, type CheckResult, type Row } from './result';
import { subjectOf, totalsText } from './text';

/** For who moves an app over: each clause that is open, what it lacks, and the construct that brings it. */
export function clausesText(result: CheckResult): string {
  const open = inOrder(openFindings(result));
  const clauses = coverage(result).flatMap(({ clause }) => {
    const own = open.filter(({ rule }) => rule.clauses.some(({ id }) => id === clause.id));
    return own.length === 0 ? [] : [[`${cite(clause)}: ${clause.paraphrase}`, ...rulesOf(own), ''].join('\n')];
  });
  return [...clauses, totalsText(result), ''].join('\n');
}

function rulesOf(rows: readonly Row[]): readonly string[] {
  const rules = [...new Map(rows.map(({ rule }) => [rule.id, rule])).values()];
  return rules.flatMap((rule) => {
    const constructs = constructsByRule[rule.id];
    return [
      `  ${rule.severity} ${rule.id}`,
      ...rows
        .filter((row) => row.rule.id === rule.id)
        .map((row) => `    ${row.known === true ? 'known: ' : ''}${subjectOf(row)}: ${row.message}`),
      constructs === undefined ? `    remedy: ${rule.remedy}` : `    kept by: ${constructs.join(', ')}`,
    ];
  });
}
