import { appendFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Severity } from '../engine';
import {
  baselineOf,
  baselineText,
  clausesText,
  complianceMarkdown,
  csv,
  CSV_HEAD,
  failingFindings,
  findingsJson,
  findingsText,
  github,
  githubSummary,
  gitlab,
  junit,
  MAX_SUMMARY_BYTES,
  openFindings,
  parseBaseline,
  sarif,
  SEVERITIES,
  withBaseline,
  writeWhole,
  type BaselineEntry,
  type CheckResult,
} from '../evidence';
import { safe } from '../evidence/safe';
import { checkPaths } from './check';
import { named, UsageError } from './errors';
import { EXIT, type Io } from './io';
import { demandWritable, parse } from './options';

interface Format {
  readonly render: (result: CheckResult) => string;
  /**
   * Whether a terminal is safe from what a template holds without further ado.
   *
   * @default false
   */
  readonly isSafe?: boolean;
  /** Whether a file is a report of that format, so that another one may take its place. */
  readonly isOurs: (text: string) => boolean;
}

const endsWithTotals = (text: string): boolean => /\d+ templates?, \d+ verdicts? of \d+ rules?: .*\n$/.test(text);

const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['text', { render: findingsText, isOurs: endsWithTotals }],
  [
    'json',
    {
      render: findingsJson,
      isSafe: true,
      isOurs: (text) => text.trim() === '[]' || /^\[\s*\{\s*"rule":/.test(text),
    },
  ],
  ['markdown', { render: complianceMarkdown, isOurs: (text) => text.startsWith('# Compliance report\n') }],
  [
    'sarif',
    {
      render: sarif,
      isSafe: true,
      isOurs: (text) => /^\{\s*"\$schema": "[^"]*sarif[^{}[\]]*\[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "cdk-policy-blueprints"/.test(text), // prettier-ignore
    },
  ],
  ['junit', { render: junit, isOurs: (text) => /^<\?xml[^>]*>\s*<testsuites name="cdk-policy-blueprints"/.test(text) }],
  ['clauses', { render: clausesText, isOurs: endsWithTotals }],
  ['github', { render: github, isOurs: endsWithTotals }],
  [
    'gitlab',
    {
      render: gitlab,
      isSafe: true,
      isOurs: (text) => /^\[\s*\{\s*"engine_name": "cdk-policy-blueprints"/.test(text),
    },
  ],
  // Its lines end with what others would have made visible.
  ['csv', { render: csv, isSafe: true, isOurs: (text) => text.startsWith(`${CSV_HEAD}\r\n`) }],
]);

const isReport = (text: string): boolean => [...FORMATS.values()].some(({ isOurs }) => isOurs(text));

/** `blueprints check`: judges templates, and prints what came of it. */
export function checkCommand(args: readonly string[], io: Io): number {
  const { values, positionals } = parse(args, {
    pack: { type: 'string' },
    environment: { type: 'string' },
    engagement: { type: 'string' },
    format: { type: 'string', default: 'text' },
    'fail-on': { type: 'string', default: 'error' },
    baseline: { type: 'string' },
    'write-baseline': { type: 'string' },
    output: { type: 'string' },
    force: { type: 'boolean', default: false },
  });
  const { render, isSafe = false } = named('format', values.format, FORMATS);
  const failOn = severityNamed(values['fail-on']);
  const newBaseline = values['write-baseline'];
  if (values.baseline !== undefined && newBaseline !== undefined) {
    throw new UsageError('--baseline and --write-baseline exclude each other: one reads the file, the other makes it');
  }
  const output = values.output === undefined ? undefined : resolve(io.cwd, values.output);
  if (output !== undefined) demandWritable('--output', output, values.output ?? '', values.force, isReport);
  if (newBaseline !== undefined) demandAbsent(resolve(io.cwd, newBaseline), newBaseline, values.force);
  const known = values.baseline === undefined ? undefined : readBaseline(values.baseline, io.cwd);
  const found = checkPaths({
    paths: positionals.length > 0 ? positionals : [defaultPath(io.cwd)],
    cwd: io.cwd,
    pack: values.pack,
    environment: values.environment,
    engagement: values.engagement,
  });
  if (found.errors.length > 0) {
    for (const { message } of found.errors) io.stderr(`blueprints: internal error: ${message}\n`);
    return EXIT.badInput;
  }
  const { result, stale } =
    newBaseline !== undefined
      ? withBaseline(found, baselineOf(found), newBaseline)
      : known === undefined
        ? { result: found, stale: [] }
        : withBaseline(found, known, values.baseline ?? '');
  const judged: CheckResult = { ...result, failOn };
  // What a template holds may be written to harm a terminal; JSON escapes it by itself.
  const report = isSafe ? render(judged) : safe(render(judged));
  if (newBaseline !== undefined) writeBaseline(newBaseline, found, io);
  if (output === undefined) io.stdout(report);
  else writeWhole(output, report);
  if (values.format === 'github') appendSummary(judged, io);
  for (const { rule, resource } of stale) {
    io.stderr(safe(`blueprints: ${values.baseline ?? ''}: ${rule} at ${resource} matches nothing any more; delete the entry\n`)); // prettier-ignore
  }
  return failingFindings(judged).length > 0 ? EXIT.findings : EXIT.clean;
}

function severityNamed(name: string): Severity {
  const found = SEVERITIES.find((each) => each === name);
  if (!found) throw new UsageError(`--fail-on is '${name}'; allowed: ${SEVERITIES.join(', ')}`);
  return found;
}

function demandAbsent(file: string, shown: string, force: boolean): void {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new UsageError(`--write-baseline is ${shown}, which is a folder; a file is needed`);
  if (stats && !force) throw new UsageError(`--write-baseline is ${shown}, which is there already; use --force`);
}

function readBaseline(file: string, cwd: string): readonly BaselineEntry[] {
  const path = resolve(cwd, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) {
    throw new UsageError(
      `--baseline is ${file}, which is ${stats ? 'no file' : 'not there'}; --write-baseline makes one`,
    );
  }
  return parseBaseline(readFileSync(path, 'utf8'), file);
}

function writeBaseline(file: string, found: CheckResult, io: Io): void {
  const entries = baselineOf(found);
  writeWhole(resolve(io.cwd, file), baselineText(entries));
  const fatal = openFindings(found).filter(({ rule }) => rule.severity === 'fatal').length;
  const left = fatal === 0 ? '' : `; ${String(fatal)} fatal findings are not among them and have to be fixed`;
  io.stderr(safe(`blueprints: ${file}: ${String(entries.length)} findings written${left}\n`));
}

/** GitHub gives each step of a job a file for its summary, which other commands of the step may have begun. */
function appendSummary(result: CheckResult, io: Io): void {
  const file = io.env?.['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  const path = resolve(io.cwd, file);
  const taken = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const start = taken === 0 ? '' : '\n';
  const summary = githubSummary(result, MAX_SUMMARY_BYTES - taken - start.length);
  if (summary !== '') appendFileSync(path, `${start}${summary}`);
}

function defaultPath(cwd: string): string {
  if (existsSync(join(cwd, 'cdk.out'))) return 'cdk.out';
  throw new UsageError('nothing to check: there is no cdk.out here; synthesise first, or name folders or templates');
}
