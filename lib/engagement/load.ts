import { readFileSync, statSync } from 'node:fs';
import type { z } from 'zod';
import { crossCheck } from './checks';
import { EngagementError, type EngagementIssue } from './errors';
import { ENGAGEMENT_FILE, type Engagement, type EngagementDraft, splitMessage } from './schema';
import { didYouMean, dotted, type Path, quoted } from './text';
import { type Problem, readYaml, type YamlSource } from './yaml-source';

/** The biggest engagement file that is read, in bytes. A real one has a few thousand. */
export const MOST_BYTES = 256 * 1024;

/**
 * Reads and validates an engagement file.
 *
 * @param file - path of the file, as it shall stand in errors
 * @throws {EngagementError} naming every problem of the file at once
 */
export function loadEngagement(file: string): Engagement {
  return parseEngagement(decode(read(file), file), file);
}

/**
 * Validates the text of an engagement file.
 *
 * @param text - the YAML text
 * @param file - how to name the file in errors
 * @throws {EngagementError} naming every problem of the text at once
 */
export function parseEngagement(text: string, file: string): Engagement {
  if (Buffer.byteLength(text) > MOST_BYTES) throw tooBig(file);
  const source = readYaml(text.replace(/^\uFEFF/, ''));
  const judged = source.data ? judge(source.data.value) : { problems: [] };
  const problems = [...source.problems, ...judged.problems];
  if (problems.length > 0 || !judged.engagement) {
    const issues = problems.map((problem) => issueOf(problem, source, file));
    throw new EngagementError(issues.sort(byPlace));
  }
  return judged.engagement;
}

function read(file: string): Buffer {
  const whole = (message: string, allowed: string): EngagementError =>
    new EngagementError([{ file, key: '', message, allowed }]);
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) throw whole('is a folder', 'a YAML file');
    if (!stats.isFile()) throw whole('is not a regular file', 'a YAML file');
    if (stats.size > MOST_BYTES) throw tooBig(file);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof EngagementError) throw error;
    const code = String((error as NodeJS.ErrnoException).code);
    throw code === 'ENOENT' || code === 'ENOTDIR'
      ? whole('no such file', 'the path of a YAML file')
      : whole(`cannot be read (${code})`, 'a readable YAML file');
  }
}

function tooBig(file: string): EngagementError {
  const allowed = `at most ${String(MOST_BYTES / 1024)} KiB`;
  return new EngagementError([{ file, key: '', message: 'the file is too big', allowed }]);
}

/** UTF-8 alone, with or without a byte order mark, so that nothing in the file means something else elsewhere. */
function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const before = bytes.toString('utf8').split('\uFFFD', 1)[0] ?? '';
    const lines = before.split('\n');
    const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    throw new EngagementError([{ file, ...place, key: '', message: 'the file is not UTF-8 text', allowed: 'UTF-8' }]);
  }
}

interface Judgement {
  readonly engagement?: Engagement;
  readonly problems: readonly Problem[];
}

function judge(data: unknown): Judgement {
  const parsed = ENGAGEMENT_FILE.safeParse(data);
  const found = parsed.error?.issues.flatMap((issue) => problemsOf(issue, data)) ?? [];
  const problems = [...found, ...crossCheck(draftOf(data, found))];
  return parsed.success ? { engagement: deepFreeze(parsed.data), problems } : { problems };
}

function problemsOf(issue: z.core.$ZodIssue, data: unknown): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const { message, allowed } = splitMessage(issue.message);
  if (issue.code === 'unrecognized_keys') {
    const known = allowed?.split(', ') ?? [];
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `${message}${didYouMean(key, known)}`,
      allowed,
      subject: 'none',
    }));
  }
  const value = valueAt(data, path);
  if (value === undefined) return [{ path, message: 'is missing', allowed, subject: 'none' }];
  if (value !== null) return [{ path, message, allowed }];
  const empty = path.length === 0 ? 'the file is empty' : 'is empty';
  return [{ path, message: empty, allowed, subject: 'none' }];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), data);
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * The data without the values that the schema refused. What stays has the types of the schema, key by key, so that
 * the checks which span several keys run in the same go as the others.
 */
function draftOf(data: unknown, problems: readonly Problem[]): EngagementDraft {
  const draft: unknown = structuredClone(data);
  for (const { path } of problems) {
    const last = path.at(-1);
    if (last === undefined) return {};
    const parent = valueAt(draft, path.slice(0, -1));
    if (isRecord(parent) && last in parent) parent[last] = undefined;
  }
  return draft as EngagementDraft;
}

function issueOf(problem: Problem, source: YamlSource, file: string): EngagementIssue {
  const { path, allowed, subject = 'value' } = problem;
  const { line, column } = problem.at ?? source.locate(path);
  const value = typeof subject === 'object' ? quoted(subject.text) : source.written(path);
  const named = subject !== 'none' && value !== undefined;
  return {
    file,
    line,
    column,
    key: dotted(path),
    ...(value === undefined ? {} : { value }),
    message: named ? `${value} ${problem.message}` : problem.message,
    ...(allowed === undefined ? {} : { allowed }),
  };
}

const byPlace = (a: EngagementIssue, b: EngagementIssue): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

function deepFreeze<T>(value: T): T {
  if (isRecord(value)) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
