import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import type { Job, Step, Workflow } from './repository';

/** How a command of a step answers in place of the true one: its exit code and what it prints. */
export interface Answer {
  readonly code?: number;
  readonly stdout?: string;
}

/** The commands that reach out of the machine, or cost minutes: by how their words begin, else they are refused. */
export type Answers = Readonly<Record<string, Answer>>;

/** A machine that runs the shell steps of pipelines, and notes what they ask of others. */
export class Runner {
  /** What was asked of the stubs, in order. */
  public readonly calls: string[] = [];

  private readonly folder = mkdtempSync(join(tmpdir(), 'runner-'));
  private readonly artifacts = join(this.folder, 'artifacts');
  private readonly bin = join(this.folder, 'bin');
  private readonly log = join(this.folder, 'calls');

  public constructor(private readonly answers: Answers) {
    mkdirSync(this.artifacts);
    mkdirSync(this.bin);
    for (const command of ['npm', 'npx', 'gh', 'aws', 'git', 'apt-get']) {
      writeFileSync(join(this.bin, command), STUB, { mode: 0o755 });
    }
  }

  /** Runs a script as a pipeline does; what it prints is returned, and an exit code that is not allowed thrown. */
  public script(script: string, cwd: string, env: Readonly<Record<string, string>>, allowed = [0]): string {
    const file = join(this.folder, 'step.sh');
    writeFileSync(file, script);
    writeFileSync(this.log, '');
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
      cwd,
      encoding: 'utf8',
      env: {
        HOME: this.folder,
        PATH: [this.bin, dirname(process.execPath), process.env['PATH']].join(delimiter),
        ANSWERS: JSON.stringify(this.answers),
        CALLS: this.log,
        CDK_DISABLE_CLI_TELEMETRY: 'true',
        SOURCE_DATE_EPOCH: process.env['SOURCE_DATE_EPOCH'] ?? '',
        ...env,
      },
    });
    this.calls.push(...readFileSync(this.log, 'utf8').split('\n').filter(Boolean));
    if (!allowed.includes(status ?? -1))
      throw new Error(`${script}\nended with ${String(status)}:\n${stdout}${stderr}`);
    return `${stdout}${stderr}`;
  }

  /**
   * Runs a job of a workflow in a folder: its shell steps for true, of the actions those that carry files.
   *
   * @param values - what expressions are, by their text
   */
  public job(workflow: Workflow, id: string, cwd: string, values: Readonly<Record<string, string>>): void {
    const job: Job | undefined = workflow.jobs[id];
    const evaluated = (entries: Readonly<Record<string, string>> = {}): Record<string, string> =>
      Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, evaluate(value, values)]));
    const summary = join(cwd, '.summary');
    for (const step of job?.steps ?? []) {
      const within = join(cwd, step['working-directory'] ?? '');
      const env = { ...evaluated(job?.env), ...evaluated(step.env), GITHUB_STEP_SUMMARY: summary };
      if (step.run !== undefined) this.script(step.run, within, env);
      else this.carry(step, cwd, evaluated(step.with));
    }
  }

  public dispose(): void {
    rmSync(this.folder, { recursive: true });
  }

  private carry({ uses = '' }: Step, cwd: string, words: Readonly<Record<string, string>>): void {
    const artifact = join(this.artifacts, words['name'] ?? '');
    if (uses.startsWith('actions/upload-artifact@')) {
      for (const path of (words['path'] ?? '').split('\n').filter(Boolean)) {
        const isFolder = path.endsWith('/');
        cpSync(join(cwd, path), isFolder ? artifact : join(artifact, basename(path)), { recursive: true });
      }
    } else if (uses.startsWith('actions/download-artifact@')) {
      if (!existsSync(artifact)) throw new Error(`no step has uploaded ${words['name'] ?? ''}`);
      cpSync(artifact, join(cwd, words['path'] ?? ''), { recursive: true });
    }
  }
}

function evaluate(text: unknown, values: Readonly<Record<string, string>>): string {
  return String(text).replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const value = values[expression];
    if (value === undefined) throw new Error(`nobody has said what ${expression} is`);
    return value;
  });
}

/** Notes how it was called, and answers; what is installed in the folder is run for true. */
const STUB = `#!${process.execPath}
const { appendFileSync, existsSync } = require('node:fs');
const { spawnSync } = require('node:child_process');
const { basename, join } = require('node:path');
const words = [basename(process.argv[1]), ...process.argv.slice(2)];
const line = words.join(' ');
appendFileSync(process.env.CALLS, line.replaceAll('\\n', ' ') + '\\n');
const known = Object.entries(JSON.parse(process.env.ANSWERS)).find(([start]) => line.startsWith(start));
if (known) {
  process.stdout.write(known[1].stdout ?? '');
  process.exit(known[1].code ?? 0);
}
const tool = join(process.cwd(), 'node_modules/.bin', words[1] ?? '');
if (words[0] !== 'npx' || !existsSync(tool)) {
  process.stderr.write('no answer to: ' + line + '\\n');
  process.exit(127);
}
process.exit(spawnSync(tool, words.slice(2), { stdio: 'inherit' }).status ?? 1);
`;
