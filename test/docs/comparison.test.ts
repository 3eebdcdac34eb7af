/** Holds docs/comparison.md whole: each rule of cdk-nag's packs is named by a rule of ours, or it is said why not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue, ROOT } from '../../scripts/docs/catalogue';
import { NAG_PACKS, readNagChecks } from '../../scripts/docs/cdk-nag';
import { compareAll, comparison } from '../../scripts/docs/comparison';
import { NOTES } from '../../scripts/docs/comparison-notes';

const { rules } = readCatalogue();
const checks = readNagChecks();
const named = new Set(rules.flatMap(({ rule }) => rule.cdkNag ?? []));
const idsOf = (all: readonly { readonly ids: readonly string[] }[]): string[] => all.flatMap(({ ids }) => ids).sort();
const isApart = (name: string): boolean => ['theirs only', 'not yet'].includes(NOTES[name]?.is ?? '');

test('the checks are those of the list that cdk-nag has of its rules', () => {
  const list = readFileSync(join(ROOT, 'node_modules/cdk-nag/RULES.md'), 'utf8');
  const isOurs = (id: string): boolean => NAG_PACKS.some(({ prefix }) => id.startsWith(`${prefix}-`));
  const listed = [...list.matchAll(/^\| *\[?([\w.-]+)/gm)].map(([, id]) => id!).filter(isOurs);
  expect(listed.length).toBeGreaterThan(300);
  // There it has the prefix of revision 4.
  const misspelt = 'NIST.800.53.R5-LambdaFunctionPublicAccessProhibited';
  expect(idsOf(checks)).toEqual([...new Set([...listed, misspelt])].sort());
});

test('each rule of cdk-nag is named by a rule of ours, or it is said why not', () => {
  const open = checks.filter(({ name }) => !isApart(name));
  expect(idsOf(open).filter((id) => !named.has(id))).toEqual([]);
});

test('none is said to have no rule of ours that has one', () => {
  const apart = checks.filter(({ name }) => isApart(name));
  expect(idsOf(apart).filter((id) => named.has(id))).toEqual([]);
});

test('every note is about a check that there is, in a line without a final period', () => {
  const names = checks.map(({ name }) => name);
  expect(Object.keys(NOTES).filter((name) => !names.includes(name))).toEqual([]);
  expect(Object.values(NOTES).filter(({ how }) => !/^\S.*[^.\s]$/.test(how))).toEqual([]);
});

test('the page counts each rule once, and lists every rule of ours', () => {
  const page = comparison(rules);
  const [, ...counts] = /^\| AWS Solutions \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/m.exec(page) ?? [];
  const [total, ...parts] = counts.map(Number);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  expect(compareAll(rules)).toHaveLength(checks.length);
  expect(rules.filter((entry) => !page.includes(`[${entry.rule.id}](${entry.page})`))).toEqual([]);
});
