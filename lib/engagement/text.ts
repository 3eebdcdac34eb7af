import { distance } from 'fastest-levenshtein';

/** A way into a file: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[];

const LONGEST_SHOWN = 60;
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** Text from outside made safe for one line of a terminal: shortened, nothing invisible in it. */
export function printable(text: string, longest = LONGEST_SHOWN): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short.replace(UNPRINTABLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same in double quotes. */
export function quoted(text: string): string {
  const short = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return printable(JSON.stringify(short), Infinity);
}

/** A path as people write it: `environments.prod.account`, `vendors[0].name`, `tags["cost center"]`. */
export function dotted(path: Path): string {
  return path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${String(step)}]`;
    if (!/^[\w-]{1,60}$/.test(step)) return `${before}[${quoted(step)}]`;
    return before === '' ? step : `${before}.${step}`;
  }, '');
}

/** ` (did you mean "region"?)` if one of the known words is close to the given one, otherwise nothing. */
export function didYouMean(given: string, known: readonly string[]): string {
  if (given.length > LONGEST_SHOWN) return '';
  const word = given.toLowerCase();
  const ranked = known
    .map((candidate) => ({ candidate, away: distance(word, candidate.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  const [best] = ranked;
  return best && best.away <= Math.max(1, Math.floor(given.length / 3)) ? ` (did you mean "${best.candidate}"?)` : '';
}
