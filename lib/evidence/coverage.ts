import { exceptionRules } from '../exceptions';
import { clausesOf, otherCheckOf, type Clause, type Policy } from '../policies';
import type { CheckResult, Row } from './result';

/**
 * How a clause stands.
 *
 * - `broken`: a finding is open.
 * - `undecidable`: no violation, but something is only known at deploy time.
 * - `excepted`: every finding was approved as an exception.
 * - `kept`: its rules judged something, and all of it keeps them.
 * - `no resource`: it has rules, and nothing in the app that they concern.
 * - `checked elsewhere`: no template tells, and something else than a rule checks it: see `otherChecks`.
 * - `not yet checked`: a rule is to check it, and the library has none yet.
 * - `not by a rule`: held by constructs, guardrails or evidence alone.
 * - `organisational`: held by people alone.
 */
export type ClauseStatus =
  | 'broken'
  | 'undecidable'
  | 'excepted'
  | 'kept'
  | 'no resource'
  | 'checked elsewhere'
  | 'not yet checked'
  | 'not by a rule'
  | 'organisational';

/** Every status, the most pressing first. */
export const CLAUSE_STATUSES: readonly ClauseStatus[] = [
  'broken',
  'undecidable',
  'excepted',
  'kept',
  'no resource',
  'checked elsewhere',
  'not yet checked',
  'not by a rule',
  'organisational',
];

/** Verdicts, counted. */
export interface Tally {
  readonly compliant: number;
  readonly violations: number;
  readonly undecidable: number;
  /** Findings that an exception sets aside; they are not among the other two. */
  readonly approved: number;
}

/** A clause, its rules, and what they found. */
export interface ClauseCoverage {
  readonly clause: Clause;
  readonly status: ClauseStatus;
  /** Ids of the rules that check it. */
  readonly rules: readonly string[];
  readonly tally: Tally;
}

/** How every clause of the result's policies stands, in the order of the documents. */
export function coverage(result: CheckResult): readonly ClauseCoverage[] {
  const judging = [...result.rules, ...exceptionRules];
  const rowsOf = new Map<string, Row[]>();
  for (const row of result.rows) {
    for (const { id } of row.rule.clauses) {
      const known = rowsOf.get(id);
      if (known) known.push(row);
      else rowsOf.set(id, [row]);
    }
  }
  return result.policies.flatMap((policy) =>
    clausesOf(policy).map((clause) => {
      const tallied = tally(rowsOf.get(clause.id) ?? []);
      const rules = judging.filter((rule) => rule.clauses.some(({ id }) => id === clause.id)).map(({ id }) => id);
      return { clause, rules, tally: tallied, status: statusOf(clause, rules, tallied) };
    }),
  );
}

/** How many clauses of a policy stand how; statuses that do not occur are left out. */
export function summary(
  covered: readonly ClauseCoverage[],
  policy: Policy,
): readonly { readonly status: ClauseStatus; readonly count: number }[] {
  return CLAUSE_STATUSES.map((status) => ({
    status,
    count: covered.filter((each) => each.clause.policyId === policy.id && each.status === status).length,
  })).filter(({ count }) => count > 0);
}

/** Counts the verdicts of some rows. */
export function tally(rows: readonly Row[]): Tally {
  const open = rows.filter(({ exception }) => exception === undefined);
  const count = (kind: Row['verdict']): number => open.filter(({ verdict }) => verdict === kind).length;
  return {
    compliant: count('compliant'),
    violations: count('violation'),
    undecidable: count('undecidable'),
    approved: rows.length - open.length,
  };
}

function statusOf(clause: Clause, rules: readonly string[], counted: Tally): ClauseStatus {
  if (counted.violations > 0) return 'broken';
  if (counted.undecidable > 0) return 'undecidable';
  if (counted.approved > 0) return 'excepted';
  if (counted.compliant > 0) return 'kept';
  if (rules.length > 0) return 'no resource';
  if (otherCheckOf(clause)) return 'checked elsewhere';
  if (clause.fates.includes('rule')) return 'not yet checked';
  return clause.fates.every((fate) => fate === 'organisational') ? 'organisational' : 'not by a rule';
}

/** The clauses of a rule that belong to the policies of a run: a pack of one policy cites no other. */
export function citedBy(rule: Row['rule'], { policies }: Pick<CheckResult, 'policies'>): readonly Clause[] {
  return rule.clauses.filter(({ policyId }) => policies.some(({ id }) => id === policyId));
}
