import { readFileSync, statSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './errors';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What Node makes of the words, by the options that there are. */
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>>;

/** The words of a command; a wrong one is said in words. */
export function parse<T extends Options>(args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${firstLine((error as Error).message)}; see blueprints --help`);
  }
}

/** Refuses words that a command has no use for. */
export function demandNone(words: readonly string[]): void {
  if (words.length > 0) throw new UsageError(`too many words: ${words.join(' ')}`);
}

/** Asked before the work is done, so that a refusal costs nothing. */
export function demandWritable(
  option: string,
  file: string,
  shown: string,
  force: boolean,
  isOurs: (text: string) => boolean,
): void {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return;
  if (stats.isDirectory()) throw new UsageError(`${option} is ${shown}, which is a folder; a file is needed`);
  if (force || stats.size === 0 || isOurs(readFileSync(file, 'utf8'))) return;
  throw new UsageError(`${option} is ${shown}, which is there already and is no report of ours; use --force`);
}

export const firstLine = (text: string): string => text.split('\n')[0] ?? text;
