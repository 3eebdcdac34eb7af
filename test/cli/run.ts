import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../lib/cli';

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'blueprints-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Runs a command line in a folder. */
export function run(cwd: string, ...argv: readonly string[]): Ended {
  return runWith({}, cwd, ...argv);
}

/** The same with environment variables. */
export function runWith(env: Readonly<Record<string, string>>, cwd: string, ...argv: readonly string[]): Ended {
  let stdout = '';
  let stderr = '';
  const code = main(argv, {
    cwd,
    env,
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
  });
  return { code, stdout, stderr };
}

/** A template with one bucket that lacks nearly everything. */
export const BARE = JSON.stringify({ Resources: { Plain: { Type: 'AWS::S3::Bucket' } } });

/** A template that no rule objects to, as nothing in it is concerned. */
export const CLEAN = JSON.stringify({ Resources: { Wait: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } });
