import type { SourceLocation } from '../engine';

/** What a person approves: one rule, for one part of the app, for a while. */
export interface Approval {
  /** Id of the rule, e.g. `S3BucketVersioned`. */
  readonly rule: string;
  /** Why the rule need not hold here. */
  readonly reason: string;
  /** Who answers for it: a person or a role, e.g. `jane.doe@acme.example`. */
  readonly approvedBy: string;
  /** Last day on which it holds, ISO 8601 (`2027-03-31`), at most 365 days away. */
  readonly until: string;
  /** Where the approval is recorded. */
  readonly ticket?: string;
  /** One finding only, as the report names it, e.g. `Action::s3:*`. */
  readonly finding?: string;
}

/** An approval with the place it was given for. */
export interface ExceptionRecord extends Approval {
  /** Construct path below which it holds; empty for the whole app. */
  readonly scope: string;
  /** Where it stands in the source, if that is known. */
  readonly source?: SourceLocation;
}

/** The longest an exception may last, in days. */
export const MAX_DAYS = 365;

/** The reason as it stands in CDK's acknowledgement, and so in `validation-report.json`. */
export function formatReason({ reason, approvedBy, until, ticket }: Approval): string {
  return `${reason} [approved by ${approvedBy} until ${until}${ticket === undefined ? '' : `; ticket ${ticket}`}]`;
}

/** Reads what `formatReason` wrote; undefined for an acknowledgement that nobody approved. */
export function parseReason(text: string): Omit<Approval, 'rule' | 'finding'> | undefined {
  const match = /^(.+) \[approved by ([^\]]+?) until (\d{4}-\d{2}-\d{2})(?:; ticket ([^\]]+))?\]$/s.exec(text);
  const [, reason, approvedBy, until, ticket] = match ?? [];
  if (reason === undefined || approvedBy === undefined || until === undefined) return undefined;
  return { reason, approvedBy, until, ...(ticket === undefined ? {} : { ticket }) };
}

/** What is wrong with an approval; empty if nothing is. */
export function defectsOf(approval: Approval, today: string): readonly string[] {
  const defects: string[] = [];
  for (const key of ['reason', 'approvedBy'] as const) {
    if (typeof approval[key] !== 'string' || approval[key].trim().length < 3) {
      defects.push(
        `\`${key}\` is ${JSON.stringify(approval[key])}; say ${key === 'reason' ? 'why' : 'who approved it'}`,
      );
    } else if (/[[\]]/.test(approval[key])) {
      defects.push(`\`${key}\` is ${JSON.stringify(approval[key])}; square brackets are not allowed`);
    }
  }
  if (approval.ticket !== undefined && !/^[^[\];]+$/.test(approval.ticket)) {
    defects.push(`\`ticket\` is ${JSON.stringify(approval.ticket)}; square brackets and semicolons are not allowed`);
  }
  return [...defects, ...defectsOfEnd(approval.until, today)];
}

function defectsOfEnd(until: unknown, today: string): readonly string[] {
  if (typeof until !== 'string' || !isDate(until)) {
    return [`\`until\` is ${JSON.stringify(until)}; a date such as ${plusDays(today, 90)} is needed`];
  }
  if (until < today) return [`\`until\` is ${until}, which is past (today is ${today}); fix the finding or renew it`];
  const latest = plusDays(today, MAX_DAYS);
  if (until > latest) {
    return [`\`until\` is ${until}, more than ${String(MAX_DAYS)} days away; the latest allowed is ${latest}`];
  }
  return [];
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && plusDays(text, 0) === text;
}

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether an exception is for that finding. */
export function covers(
  exception: ExceptionRecord,
  row: { readonly rule: string; readonly finding?: string | undefined; readonly constructPath?: string | undefined },
): boolean {
  return (
    exception.rule === row.rule &&
    (exception.finding === undefined || isSameFinding(exception.finding, row.finding)) &&
    isWithin(row.constructPath ?? '', exception.scope)
  );
}

/** A finding as it stands in an acknowledgement: CDK reads brackets as structure and turns blanks into hyphens. */
export function escapeFinding(finding: string): string {
  return finding.replace(/[[\](){}]/g, '_').replaceAll(' ', '-');
}

const isSameFinding = (approved: string, found: string | undefined): boolean =>
  found !== undefined && escapeFinding(approved) === escapeFinding(found);

/** Whether a construct path is a scope's own or lies below it. */
export function isWithin(path: string, scope: string): boolean {
  return scope === '' || path === scope || path.startsWith(`${scope}/`);
}
