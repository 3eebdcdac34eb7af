import { citedBy } from './coverage';
import { inOrder, shown } from './order';
import { openFindings, type CheckResult } from './result';

/** A finding as `blueprints check --format json` prints it. Public API: keys are added, never renamed or removed. */
export interface JsonFinding {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: 'fatal' | 'error' | 'warning';
  readonly verdict: 'violation' | 'undecidable';
  /** Ids of the clauses that are broken. */
  readonly policyClauses: readonly string[];
  /** Path of the template, from the working directory; null for a finding about the app. */
  readonly template: string | null;
  /** Construct path of the stack, or the name of a bare template. */
  readonly stack: string | null;
  /** Null for a finding about a stack or the app. */
  readonly logicalId: string | null;
  readonly resourceType: string | null;
  /** Null where the template does not tell. */
  readonly constructPath: string | null;
  /** Path of the property at fault, or of what is not known. */
  readonly path: string | null;
  /** What was found. */
  readonly message: string;
  /** How to mend it. Markdown. */
  readonly remedy: string;
  /** Whether it is in the baseline; absent if the run had none. */
  readonly known?: boolean;
}

/** The open findings: violations and what cannot be decided, without those that were approved as exceptions. */
export function jsonFindings(result: CheckResult): readonly JsonFinding[] {
  return inOrder(openFindings(result)).map((row) => ({
    rule: row.rule.id,
    severity: row.rule.severity,
    verdict: row.verdict === 'undecidable' ? 'undecidable' : 'violation',
    policyClauses: citedBy(row.rule, result).map(({ id }) => id),
    template: row.template === undefined ? null : shown(row.template),
    stack: row.stack ?? null,
    logicalId: row.logicalId ?? null,
    resourceType: row.resourceType ?? null,
    constructPath: row.constructPath ?? null,
    path: row.path ?? null,
    message: row.message,
    remedy: row.rule.remedy,
    ...(result.baseline === undefined ? {} : { known: row.known === true }),
  }));
}

/** The same as text: an array, a line break at the end. */
export function findingsJson(result: CheckResult): string {
  return `${JSON.stringify(jsonFindings(result), undefined, 2)}\n`;
}
