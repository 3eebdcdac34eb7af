import { lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './errors';

const ENDS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const held = (): void => undefined;

/**
 * Refuses a place that is taken.
 *
 * @param shown how the user named it
 */
export function demandFree(folder: string, shown: string): void {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (!stats) return;
  if (!stats.isDirectory()) throw new UsageError(`${shown} is there already and is no folder; allowed: a new name`);
  const [first] = readdirSync(folder);
  if (first === undefined) return;
  throw new UsageError(`${shown} is a folder with something in it (${first}); allowed: a new name, or an empty folder`);
}

/**
 * Writes a folder whole or not at all: into another one beside it, which then takes its name. Signals wait meanwhile,
 * some milliseconds; only a `SIGKILL` can leave the other folder behind, `.NAME.unfinished-…`.
 */
export function writeFolder(folder: string, shown: string, files: ReadonlyMap<string, string | Buffer>): void {
  for (const signal of ENDS) process.on(signal, held);
  let beside: string | undefined;
  try {
    beside = mkdtempSync(join(dirname(folder), `.${basename(folder)}.unfinished-`));
    // One level down: what mkdtemp makes is its owner's alone, and stays so under its new name.
    const unfinished = join(beside, basename(folder));
    mkdirSync(unfinished);
    for (const [path, content] of files) {
      mkdirSync(dirname(join(unfinished, path)), { recursive: true });
      writeFileSync(join(unfinished, path), content, { flag: 'wx' });
    }
    demandFree(folder, shown);
    takePlace(unfinished, folder);
  } finally {
    if (beside !== undefined) rmSync(beside, { recursive: true, force: true });
    for (const signal of ENDS) process.off(signal, held);
  }
}

/** A folder takes the place of an empty one by itself, but not on Windows. Neither call touches one that is not empty. */
function takePlace(from: string, to: string): void {
  if (process.platform === 'win32' && lstatSync(to, { throwIfNoEntry: false })) rmdirSync(to);
  renameSync(from, to);
}
