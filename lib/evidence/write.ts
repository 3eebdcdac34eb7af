import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { complianceJson } from './compliance-json';
import { complianceMarkdown } from './compliance-md';
import { complianceJsonSchemaText } from './compliance-schema';
import type { CheckResult } from './result';

/** Writes a file whole or not at all: under another name first, which then takes the place. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = join(dirname(file), `.${basename(file)}.${String(process.pid)}.tmp`);
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/**
 * Writes `compliance.json`, its schema, and `compliance.md`.
 *
 * @returns the paths of the two reports
 * @throws Error if a rule failed: what it was asked about was not judged, so the result proves nothing
 */
export function writeEvidence(result: CheckResult, folder: string): readonly string[] {
  if (result.errors.length > 0) throw new Error(result.errors.map(({ message }) => message).join('; '));
  const reports = [
    [join(folder, 'compliance.json'), complianceJson(result)],
    [join(folder, 'compliance.md'), complianceMarkdown(result)],
  ] as const;
  for (const [file, text] of reports) writeWhole(file, text);
  writeWhole(join(folder, 'compliance.schema.json'), complianceJsonSchemaText());
  return reports.map(([file]) => file);
}
