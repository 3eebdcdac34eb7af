/**
 * Closes the loop: policy, clause, rule, test, page, pack, construct and example are found from each other, and none
 * is there without the others.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kebabCase } from '../lib/engine';
import { PACK_NAMES } from '../lib/exceptions';
import { packs } from '../lib/packs';
import { allRules } from '../lib/rules';
import { readCatalogue, ROOT } from '../scripts/docs/catalogue';
import { readNagChecks } from '../scripts/docs/cdk-nag';

const { rules, clauses, constructs } = readCatalogue();
const templateRules = rules.filter(({ topic }) => topic !== 'exceptions');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const idsOf = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id).sort();
const repeated = (all: readonly string[]): string[] => all.filter((each, index) => all.indexOf(each) !== index);

describe('clauses', () => {
  const toCheck = clauses.filter(({ clause }) => clause.fates.includes('rule'));

  const holdersOf = ({ rules: own, otherCheck, isPending }: (typeof clauses)[number]): readonly string[] => [
    ...(own.length > 0 ? ['a rule'] : []),
    ...(otherCheck ? ['another check'] : []),
    ...(isPending ? ['the list'] : []),
  ];

  test('each that a rule is to check has a rule, or another check, or stands in the list of those not yet checked', () => {
    const wrong = toCheck.map((entry) => [entry.clause.id, holdersOf(entry)] as const);
    expect(wrong.filter(([, held]) => held.length !== 1)).toEqual([]);
  });

  test('no other has another check, or stands in that list', () => {
    const wrong = clauses.filter((entry) => (entry.isPending || entry.otherCheck) && !toCheck.includes(entry));
    expect(wrong.map(({ clause }) => clause.id)).toEqual([]);
  });

  test.each(clauses.filter(({ otherCheck }) => otherCheck).map((entry) => ({ id: entry.clause.id, ...entry })))(
    '$id is checked by what its page describes',
    ({ id, otherCheck }) => {
      const text = read(`docs/${otherCheck?.page ?? ''}`);
      expect(text).toContain(id);
      for (const [command] of otherCheck?.by.matchAll(/blueprints \w+/g) ?? []) expect(text).toContain(command);
    },
  );
});

test('ids and titles of rules are unique', () => {
  expect(repeated(rules.map(({ rule }) => rule.id))).toEqual([]);
  expect(repeated(rules.map(({ rule }) => rule.title))).toEqual([]);
});

describe.each(rules.map((entry) => ({ id: entry.rule.id, ...entry })))('$id', ({ id, rule, file, page }) => {
  test('cites a clause that a rule is to check', () => {
    expect(rule.clauses.filter(({ fates }) => fates.includes('rule'))).not.toEqual([]);
    expect(repeated(rule.clauses.map((clause) => clause.id))).toEqual([]);
  });

  test('states the compliant state, and says why and what to do', () => {
    expect(rule.title).not.toMatch(/^ensure/i);
    expect(rule.risk.trim()).not.toBe('');
    expect(rule.remedy.trim()).not.toBe('');
  });

  test('says in one line, without a final period, why it weighs as it does', () => {
    expect(rule.severityReason).toMatch(/^\S.*[^.\s]$/);
  });

  test('rests on documentation of AWS, and on rules of cdk-nag that there are', () => {
    expect((rule.references ?? []).filter((url) => !url.startsWith('https://docs.aws.amazon.com/'))).toEqual([]);
    expect((rule.cdkNag ?? []).filter((name) => !nagRules.has(name))).toEqual([]);
  });

  test('has a file that declares it, and a page', () => {
    expect(read(file)).toContain(`id: '${id}'`);
    expect(page).toBe(`rules/${kebabCase(id)}.md`);
    expect(existsSync(join(ROOT, 'docs', page))).toBe(true);
  });
});

test.each(templateRules.map((entry) => ({ id: entry.rule.id, ...entry })))(
  '$id has a table in the test of its name',
  ({ id, topic, tested }) => {
    expect(tested?.file).toBe(join(ROOT, `test/rules/${topic}/${kebabCase(id)}.test.ts`));
  },
);

test('every file that declares a rule is in the list of rules', () => {
  const declared = readdirSync(join(ROOT, 'lib/rules'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...read(`lib/rules/${name}`).matchAll(/^ {2}id: '(\w+)'/gm)].map(([, id]) => id));
  expect(declared.sort()).toEqual(idsOf(allRules));
});

test('every rule has one page, and every page a rule', () => {
  const pages = readdirSync(join(ROOT, 'docs/rules')).map((name) => `rules/${name}`);
  expect(pages.sort()).toEqual(['rules/README.md', ...rules.map(({ page }) => page)].sort());
});

test.each(packs)('$name has the rules that cite its policies, and no others', ({ policies, rules: own }) => {
  const ids = new Set<string>(policies.map(({ id }) => id));
  const citing = allRules.filter((rule) => rule.clauses.some(({ policyId }) => ids.has(policyId)));
  expect(idsOf(own)).toEqual(idsOf(citing));
  expect(citing).not.toEqual([]);
});

test('exceptions know every pack by its name', () => {
  expect([...PACK_NAMES].sort()).toEqual(packs.map(({ name }) => name).sort());
});

describe('constructs', () => {
  const examples = sources('examples');
  const used = (name: string): boolean => examples.some((text) => new RegExp(`\\b${name}\\b`).test(text));

  test('there are some', () => {
    expect(constructs.length).toBeGreaterThan(3);
  });

  test.each(constructs)('$name claims rules of the library', ({ satisfies }) => {
    expect(satisfies).not.toEqual([]);
    expect(satisfies.filter((rule) => !allRules.includes(rule))).toEqual([]);
  });

  test.each(constructs)('$name is used in an example, or its page shows how', ({ name, page }) => {
    const isShown = page !== undefined && read(`docs/${page}`).includes('```ts');
    expect(used(name) || isShown).toBe(true);
  });
});

/** Ids of cdk-nag's rules, with the prefix of the pack; RULES.md leaves it out for one pack, and misspells one id. */
const nagRules = nagRuleIds();

function nagRuleIds(): ReadonlySet<string> {
  const [withPrefix, serverless] = read('node_modules/cdk-nag/RULES.md').split(/^## (?:Serverless|Additional).*$/m);
  const idsIn = (text: string): string[] => [...text.matchAll(/^\| *\[?([\w.-]+)/gm)].map(([, id]) => id!);
  return new Set([
    ...idsIn(withPrefix!),
    ...idsIn(serverless!).map((id) => `Serverless-${id}`),
    ...readNagChecks().flatMap(({ ids }) => ids),
  ]);
}

function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`${folder}/${name}`));
}
