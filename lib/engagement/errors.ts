import { printable } from './text';

/** One thing wrong with an engagement file, and where. */
export interface EngagementIssue {
  /** The file, as it was named by whoever asked for it. */
  readonly file: string;
  /** Line, from 1; absent if the problem is the file itself (missing, a folder, too big). */
  readonly line?: number;
  /** Column, from 1, of the key (of the item, in a list); present if and only if `line` is. */
  readonly column?: number;
  /** Dotted path of the key, e.g. `environments.prod.account`; empty if the whole file is meant. */
  readonly key: string;
  /** The value, as the file has it, shortened; absent if there is none. */
  readonly value?: string;
  /** What is wrong, value included: lower case, no final period. */
  readonly message: string;
  /** What would be right. */
  readonly allowed?: string;
}

const MOST_LINES = 100;

/** An issue as one line: `engagement.yaml:14:5 environments.prod.account: "1234" is not …; allowed: …`. */
export function renderIssue(issue: EngagementIssue): string {
  const file = printable(issue.file, 1000);
  const place = issue.line === undefined ? `${file}:` : `${file}:${String(issue.line)}:${String(issue.column ?? 1)}`;
  const key = issue.key === '' ? '' : `${issue.key}: `;
  const allowed = issue.allowed === undefined ? '' : `; allowed: ${issue.allowed}`;
  return `${place} ${key}${issue.message}${allowed}`;
}

/**
 * Everything that is wrong with an engagement file. The message has one line for each issue and is meant for the
 * person who wrote the file: print it as it is, without the stack.
 */
export class EngagementError extends Error {
  public override readonly name = 'EngagementError';

  /** Every problem found, in the order of the file; the message shows the first hundred. */
  declare public readonly issues: readonly EngagementIssue[];

  public constructor(issues: readonly EngagementIssue[]) {
    const lines = issues.slice(0, MOST_LINES).map(renderIssue);
    const rest = issues.length - lines.length;
    super([...lines, ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join('\n'));
    // Uncaught, as under `cdk synth`, Node prints the stack and every enumerable property: neither helps here.
    this.stack = `${this.name}:\n${this.message}`;
    Object.defineProperty(this, 'issues', { value: issues });
  }
}
