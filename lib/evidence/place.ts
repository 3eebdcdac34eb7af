import { shown } from './order';
import type { CheckResult, Row } from './result';

/** A file and a line, the file from the working directory and with slashes. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/**
 * Where a report points to: the line of the construct, else the first of the template, else that of the first template
 * of the run, since the programs that read reports want a file and a line of every finding.
 */
export function placeOf({ source, template }: Row, { templates }: Pick<CheckResult, 'templates'>): Place | undefined {
  if (source) return { file: shown(source.file), line: Math.max(1, source.line) };
  const file = template ?? templates[0];
  return file === undefined ? undefined : { file: shown(file), line: 1 };
}
