import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';
import { parse } from 'yaml';
import { folderWith, run } from '../cli/run';

export const root = join(__dirname, '../..');

/** What a step of a workflow says. */
export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

/** What a job says; one that uses a workflow has no steps. */
export interface Job {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: object;
  readonly defaults?: { readonly run?: { readonly shell?: string } };
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What `init` writes for a pipeline: the folder of the repository. */
export function repositoryFor(ci: 'github' | 'gitlab' | 'aws'): string {
  const repository = ci === 'gitlab' ? 'https://gitlab.com/acme/web/portal' : 'https://github.com/acme/portal';
  const cwd = folderWith({});
  const { code, stderr } = run(
    cwd, 'init', 'acme-portal', '--yes', '--ci', ci, '--data-owner', 'ACME GmbH', '--account-dev', '011111111111',
    '--account-stage', '222222222222', '--account-prod', '333333333333', '--region', 'eu-central-1',
    '--recovery-region', 'eu-west-1', '--on-call', 'on-call@acme.example', '--security', 'security@acme.example',
    '--owner', 'portal-team@acme.example', '--repository', repository, '--code-owners', '@acme/platform',
  ); // prettier-ignore
  if (code !== 0) throw new Error(stderr);
  return join(cwd, 'acme-portal');
}

/** The workflows of a repository by their file names: text and content. */
export function workflowsIn(
  repository: string,
): ReadonlyMap<string, { readonly text: string; readonly workflow: Workflow }> {
  const folder = join(repository, '.github/workflows');
  return new Map(
    readdirSync(folder).map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [file, { text, workflow: parse(text) as Workflow }];
    }),
  );
}

/** Gives a repository its `node_modules`: this library, compiled, and everything else linked. */
export function install(repository: string): void {
  const modules = join(repository, 'node_modules');
  const own = join(modules, 'cdk-policy-blueprints');
  mkdirSync(join(own, 'dist'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  for (const name of ['package.json', 'schema', 'templates', 'examples'])
    symlinkSync(join(root, name), join(own, name));
  for (const folder of ['lib', 'constructs', 'bin']) compile(join(root, folder), join(own, 'dist', folder));
  mkdirSync(join(modules, '.bin'));
  symlinkSync(join(root, 'node_modules/.bin/cdk'), join(modules, '.bin/cdk'));
  // Not a link: its target would look for the packages of another folder.
  const bin = `#!/usr/bin/env node\nrequire(${JSON.stringify(join(own, 'dist/bin/blueprints.js'))});\n`;
  writeFileSync(join(modules, '.bin/blueprints'), bin, { mode: 0o755 });
}

function compile(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const source = join(entry.parentPath, entry.name);
    const { code } = transformSync(readFileSync(source, 'utf8'), {
      filename: source,
      module: { type: 'commonjs' },
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    });
    const target = join(to, source.slice(from.length + 1).replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
}
