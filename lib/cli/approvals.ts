import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, TemplateError } from '../engine';
import {
  acknowledgementNotApproved,
  defectsOf,
  parseReason,
  ruleOf,
  type ExceptionRecord,
  type Misuse,
} from '../exceptions';

/** What an assembly's `validation-report.json` says was set aside. */
export interface Approvals {
  readonly exceptions: readonly ExceptionRecord[];
  /** Acknowledgements that nobody approved, or whose approval has run out: they set nothing aside. */
  readonly misuses: readonly Misuse[];
}

interface Suppressed {
  readonly acknowledgedId?: unknown;
  readonly acknowledgedAt?: unknown;
  readonly reason?: unknown;
}

/**
 * Reads the approvals of our rules back from the report that the CDK wrote at synthesis.
 *
 * @param ruleIds the rules whose approvals count
 * @param today approvals that ended before count no more
 */
export function approvalsOf(folder: string, ruleIds: ReadonlySet<string>, today: string): Approvals {
  const exceptions = new Map<string, ExceptionRecord>();
  const misuses = new Map<string, Misuse>();
  for (const { acknowledgedId, acknowledgedAt, reason } of suppressedIn(join(folder, 'validation-report.json'))) {
    if (typeof acknowledgedId !== 'string') continue;
    const rule = ruleOf(acknowledgedId);
    if (!ruleIds.has(rule)) continue;
    const scope = typeof acknowledgedAt === 'string' ? acknowledgedAt : '';
    const finding = /\[(.*)\]$/s.exec(acknowledgedId)?.[1];
    const approval = typeof reason === 'string' ? parseReason(reason) : undefined;
    const defects = approval ? defectsOf({ rule, ...approval }, today) : ['nobody approved it'];
    // One approval is recorded for every pack.
    const key = `${scope}|${rule}|${finding ?? ''}`;
    if (approval && defects.length === 0) {
      exceptions.set(key, { rule, scope, ...approval, ...(finding === undefined ? {} : { finding }) });
    } else {
      const found = `rule ${rule} is acknowledged as '${acknowledgedId}' without a valid approval: ${defects.join('; ')}`;
      misuses.set(key, { rule: acknowledgementNotApproved, constructPath: scope, found });
    }
  }
  return { exceptions: [...exceptions.values()], misuses: [...misuses.values()] };
}

function suppressedIn(file: string): readonly Suppressed[] {
  if (!existsSync(file)) return [];
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new TemplateError(file, 'not valid JSON; synthesise the cloud assembly again');
  }
  const plugins =
    isObject(report) && Array.isArray(report['pluginReports']) ? (report['pluginReports'] as unknown[]) : [];
  return plugins.flatMap((plugin) =>
    isObject(plugin) && Array.isArray(plugin['suppressedViolations'])
      ? (plugin['suppressedViolations'] as unknown[]).filter((each): each is Suppressed => isObject(each))
      : [],
  );
}
