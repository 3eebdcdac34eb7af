import type { Severity } from '../engine';
import { cite } from '../policies';
import { citedBy } from './coverage';
import { fingerprinted } from './fingerprint';
import { placeOf } from './place';
import type { CheckResult } from './result';
import { subjectOf } from './text';

/** GitLab's five are info, minor, major, critical, blocker. */
const SEVERITIES = { fatal: 'blocker', error: 'critical', warning: 'minor' } as const satisfies Record<
  Severity,
  string
>;

/** The open findings as a report of GitLab's Code Quality. A finding without any file is left to the other formats. */
export function gitlab(result: CheckResult): string {
  const entries = fingerprinted(result).flatMap(({ row, fingerprint }) => {
    const place = placeOf(row, result);
    if (place === undefined || row.exception !== undefined) return [];
    const cited = citedBy(row.rule, result).map(cite);
    return [
      {
        engine_name: 'cdk-policy-blueprints',
        type: 'issue',
        check_name: row.rule.id,
        description: `${row.known === true ? 'known: ' : ''}${row.rule.title}: ${subjectOf(row)}: ${row.message}. Breaks ${cited.join('; ')}`,
        content: { body: row.rule.remedy },
        categories: ['Security'],
        severity: SEVERITIES[row.rule.severity],
        fingerprint,
        location: { path: place.file, lines: { begin: place.line } },
      },
    ];
  });
  return `${JSON.stringify(entries, undefined, 2)}\n`;
}
