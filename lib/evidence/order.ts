import { isAbsolute, relative, sep } from 'node:path';
import type { Row } from './result';

/** Rows in the order of every report: by stack, template, resource, rule, finding. It does not depend on how they came. */
export function inOrder(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => compare(keyOf(a), keyOf(b)));
}

const keyOf = (row: Row): readonly string[] => [
  row.stack ?? '',
  row.template ?? '',
  row.logicalId ?? '',
  row.constructPath ?? '',
  row.rule.id,
  row.finding ?? '',
  row.path ?? '',
  row.verdict,
  row.message,
];

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** A path as reports name it: from the working directory, with slashes, so that it is the same on every machine. */
export function shown(path: string, from: string = process.cwd()): string {
  return (isAbsolute(path) ? relative(from, path) : path).split(sep).join('/');
}
