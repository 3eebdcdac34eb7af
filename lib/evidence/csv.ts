import { citedBy } from './coverage';
import { fingerprinted, type Fingerprinted } from './fingerprint';
import { shown } from './order';
import type { CheckResult } from './result';
import { safe } from './safe';

type Column = readonly [head: string, value: (each: Fingerprinted, result: CheckResult) => string | undefined];

const COLUMNS: readonly Column[] = [
  ['rule', ({ row }) => row.rule.id],
  ['severity', ({ row }) => row.rule.severity],
  ['verdict', ({ row }) => row.verdict],
  ['state', ({ row }) => (row.exception ? 'approved' : row.known === true ? 'known' : 'open')],
  ['clauses', ({ row }, result) => citedBy(row.rule, result).map(({ id }) => id).join(' ')], // prettier-ignore
  ['stack', ({ row }) => row.stack],
  ['environment', ({ row }) => row.environment],
  ['account', ({ row }) => row.account],
  ['region', ({ row }) => row.region],
  ['resource type', ({ row }) => row.resourceType],
  ['logical id', ({ row }) => row.logicalId],
  ['construct path', ({ row }) => row.constructPath],
  ['source', ({ row }) => row.source && shown(row.source.file)],
  ['line', ({ row }) => row.source && String(row.source.line)],
  ['template', ({ row }) => row.template && shown(row.template)],
  ['property', ({ row }) => row.path],
  ['found', ({ row }) => row.message],
  ['remedy', ({ row }) => row.rule.remedy],
  ['approved by', ({ row }) => row.exception?.approvedBy],
  ['approved until', ({ row }) => row.exception?.until],
  ['reason', ({ row }) => row.exception?.reason],
  ['fingerprint', ({ fingerprint }) => fingerprint],
];

/** The first line of the file. */
export const CSV_HEAD = COLUMNS.map(([head]) => head).join(',');

/** A row for each finding, the approved ones included, after RFC 4180. */
export function csv(result: CheckResult): string {
  const found = fingerprinted(result);
  const lines = found.map((each) => COLUMNS.map(([, value]) => cell(value(each, result) ?? '')).join(','));
  return [CSV_HEAD, ...lines, ''].join('\r\n');
}

/** A spreadsheet takes what begins so for a formula and runs it; in full width, too. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

function cell(text: string): string {
  const shownText = safe(FORMULA.test(text) ? `'${text}` : text);
  return /[",\r\n]/.test(shownText) ? `"${shownText.replaceAll('"', '""')}"` : shownText;
}
