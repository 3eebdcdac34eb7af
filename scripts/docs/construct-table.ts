import type { Catalogue } from './catalogue';
import { compare } from './markdown';

/** The rules that constructs keep, as code: the checks may not import the constructs, yet name them. */
export function constructTable({ rules }: Catalogue): string {
  const lines = rules
    .filter(({ constructs }) => constructs.length > 0)
    .map(({ rule, constructs }) => [rule.id, constructs.map(({ name }) => name).sort(compare)] as const)
    .sort(([a], [b]) => compare(a, b))
    .map(([id, names]) => `  ${id}: [${names.map((name) => `'${name}'`).join(', ')}],\n`);
  return [
    '// Written by `npm run docs` from the `SATISFIES` of the constructs; do not edit.\n\n',
    '/** Names of the constructs that keep a rule, by its id. */\n',
    `export const constructsByRule: Readonly<Record<string, readonly string[]>> = {\n${lines.join('')}};\n`,
  ].join('');
}
