import { createHash } from 'node:crypto';
import { inOrder, shown } from './order';
import type { CheckResult, Row } from './result';

/** A finding with what names it in every run. */
export interface Fingerprinted {
  readonly row: Row;
  /** 64 hexadecimal digits, and `:2` and so on where one rule finds the same of one resource again. */
  readonly fingerprint: string;
}

/**
 * The findings, those that were approved included, in the order of every report, each with its fingerprint: rule, stack,
 * resource and what it is about. Lines, values, severities and titles may change without changing it.
 */
export function fingerprinted({ rows }: Pick<CheckResult, 'rows'>): readonly Fingerprinted[] {
  const seen = new Map<string, number>();
  return inOrder(rows.filter(({ verdict }) => verdict !== 'compliant')).map((row) => {
    const digest = createHash('sha256')
      .update(JSON.stringify(identityOf(row)))
      .digest('hex');
    const count = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, count);
    return { row, fingerprint: count === 1 ? digest : `${digest}:${String(count)}` };
  });
}

// A violation where nothing could be told before is another finding: nobody has looked at it yet.
const identityOf = (row: Row): readonly string[] => [
  row.rule.id,
  row.stack === undefined ? '' : shown(row.stack),
  row.constructPath ?? row.logicalId ?? '',
  row.verdict,
  row.finding ?? row.path ?? '',
];
