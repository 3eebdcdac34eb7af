/** The commands that a page shows, and what it says that they print. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/docs/catalogue';
import { run } from '../cli/run';

/** A command of `blueprints` on a page. */
export interface Shown {
  /** Without `npx blueprints`, and without what cuts its output. */
  readonly words: string;
  readonly part: string | undefined;
  readonly count: number;
  readonly output: string;
}

/** The text of a page, by its path from the root of the repository. */
export const pageText = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/** The fenced blocks of one language. */
export function blocksOf(text: string, language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, block]) => block!);
}

/** Every command of `blueprints` on a page, in order. Other programs are passed over. */
export function commandsOf(text: string): readonly Shown[] {
  return blocksOf(text, 'console').flatMap((block) =>
    block
      .split(/^(?=\$ )/m)
      .map((each) => /^\$ npx blueprints ([^|\n]*?)(?: \| (head|tail) -n (\d+))?\n(.*)$/s.exec(each))
      .filter((match) => match !== null)
      .map(([, words, part, count, output]) => ({ words: words!, part, count: Number(count), output: output! })),
  );
}

/** Runs a command of a page in a folder, and cuts its output as the page does. */
export function outputOf(
  folder: string,
  { words, part, count }: Shown,
): { readonly code: number; readonly output: string } {
  const { code, stdout, stderr } = run(folder, ...words.split(' '));
  const lines = stdout.split('\n').slice(0, -1);
  const kept = part === 'head' ? lines.slice(0, count) : part === 'tail' ? lines.slice(-count) : lines;
  return { code, output: [...kept.map((line) => `${line}\n`), stderr].join('') };
}

/** More rules, and more demands of a rule, do not make a page wrong. */
export const countless = (text: string): string => text.replace(/\b\d+(?= (templates?|verdicts?|rules|compliant|violations?|undecidable|of them|approved|known|findings?))/g, 'n'); // prettier-ignore
