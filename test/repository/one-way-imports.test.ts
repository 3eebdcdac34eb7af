import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');

/** An arrow from a folder to the file that it imports, as paths from the root. */
type Arrow = `${string} -> ${string}`;

const allowed: readonly Arrow[] = [
  'lib/engagement -> lib/policies/index',
  'lib/guardrails -> lib/policies/index',
  'lib/engine -> lib/policies/index',
  'lib/engine -> lib/engagement/index',
  'lib/rules/s3 -> lib/engine/index',
  'lib/rules/s3 -> lib/policies/index',
  'lib/rules -> lib/rules/s3/bucket',
  'lib/exceptions -> lib/rules/index',
  'lib/licences -> lib/exceptions/index',
  'lib/scaffold -> lib/engagement/index',
  'lib/evidence -> lib/exceptions/index',
  'lib/evidence -> package.json',
  'lib/packs -> lib/evidence/index',
  'lib/packs -> lib/rules/s3/bucket',
  'lib/testing -> lib/rules/index',
  'lib/testing -> lib/engine/index',
  'lib/cli -> lib/packs/index',
  'lib -> lib/packs/index',
  'constructs/storage -> lib/rules/s3/bucket',
  'constructs/storage -> lib/guardrails/index',
  'examples/starter -> constructs/index',
  'examples/starter -> lib/index',
  'bin -> examples/starter/index',
  'bin -> lib/cli/index',
  'scripts -> lib/rules/index',
  'test/rules -> lib/testing/index',
];

const refused: readonly Arrow[] = [
  'lib/policies -> lib/engagement/index',
  'lib/policies -> lib/rules/index',
  'lib/engagement -> lib/engine/index',
  'lib/guardrails -> lib/rules/index',
  'lib/guardrails -> lib/engagement/index',
  'lib/engine -> lib/rules/index',
  'lib/engine -> lib/index',
  'lib/rules/s3 -> lib/packs/index',
  'lib/rules/s3 -> lib/guardrails/index',
  'lib/rules/s3 -> lib/testing/index',
  'lib/rules/s3 -> constructs/index',
  'lib/exceptions -> lib/packs/index',
  'lib/licences -> lib/evidence/index',
  'lib/scaffold -> lib/rules/index',
  'lib/evidence -> lib/packs/index',
  'lib/packs -> lib/cli/index',
  'lib/packs -> constructs/index',
  'lib/testing -> lib/packs/index',
  'lib/cli -> constructs/index',
  'lib/cli -> bin/index',
  'lib -> examples/starter/index',
  'constructs/storage -> examples/starter/index',
  'constructs/storage -> bin/index',
  'constructs/storage -> test/index',
  'examples/starter -> lib/rules/index',
  'examples/starter -> lib/packs/index',
  'examples/starter -> bin/index',
  'examples/starter -> scripts/index',
];

/** Whatever is in lib, now or later: only the packs and the command line may know the packs. */
const refusedByFolder = readdirSync(join(root, 'lib'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['packs', 'cli'].includes(entry.name))
  .map(({ name }): Arrow => `lib/${name} -> lib/packs/index`);

const statements: Record<string, (path: string) => string> = {
  'a type': (path) => `import type { X } from '${path}'; export type Y = X;`,
  'a re-export': (path) => `export * from '${path}';`,
  'a dynamic import': (path) => `export const late = import('${path}');`,
};

const otherRefused: Record<string, string> = {
  'instanceof on a CDK class': `import { Stack } from 'aws-cdk-lib/core'; export const is = (x: unknown) => x instanceof Stack;`,
  'instanceof on an L1 class': `import * as s3 from 'aws-cdk-lib/aws-s3'; export const is = (x: unknown) => x instanceof s3.CfnBucket;`,
  'instanceof on a renamed class': `import { Construct as C } from 'constructs'; export const is = (x: unknown) => x instanceof C;`,
  'the root of aws-cdk-lib': `import { App } from 'aws-cdk-lib'; export const app = new App();`,
  'an import hidden in a type': `export type X = import('../packs').Pack;`,
  'the console': `console.log('hello');`,
};

const otherAllowed: Record<string, readonly [folder: string, source: string]> = {
  'instanceof on an error': ['lib/rules', `export const is = (x: unknown) => x instanceof Error;`],
  'instanceof on a class of ours': ['lib/rules', `class Own {} export const is = (x: unknown) => x instanceof Own;`],
  'the core of aws-cdk-lib': ['constructs', `import { App } from 'aws-cdk-lib/core'; export const app = new App();`],
  'the console on the command line': ['lib/cli', `console.log('hello');`],
};

describe('imports go one way', () => {
  it.each(allowed)('allows %s', (arrow) => {
    expect(resultOf(importOf(arrow))).toEqual([]);
  });

  it.each([...refused, ...refusedByFolder])('refuses %s', (arrow) => {
    expect(resultOf(importOf(arrow))).toContainEqual(oneWay);
  });

  it.each(Object.keys(statements))('refuses %s as well', (kind) => {
    expect(resultOf(importOf(upwards, statements[kind]))).toContainEqual(oneWay);
  });
});

describe('the rest of what lint holds', () => {
  it.each(Object.keys(otherRefused))('refuses %s in the library', (name) => {
    expect(resultOf({ folder: 'lib/rules', source: otherRefused[name]! })).toHaveLength(1);
  });

  it.each(Object.keys(otherAllowed))('allows %s', (name) => {
    const [folder, source] = otherAllowed[name]!;
    expect(resultOf({ folder, source })).toEqual([]);
  });
});

const upwards: Arrow = 'lib/policies -> lib/packs/index';
const oneWay = {
  ruleId: 'import-x/no-restricted-paths',
  message: expect.stringContaining('docs/adr/0002-one-way-imports.md') as string,
};

interface Case {
  readonly folder: string;
  readonly source: string;
}

function importOf(arrow: Arrow, statement = (path: string) => `import '${path}';`): Case {
  const [folder, imported] = arrow.split(' -> ') as [string, string];
  return { folder, source: statement('../'.repeat(folder.split('/').length) + imported) };
}

const results = new Map<string, unknown>();
const keyOf = ({ folder, source }: Case) => `${folder}: ${source}`;

function resultOf(each: Case): unknown {
  if (!results.has(keyOf(each))) throw new Error(`not linted: ${keyOf(each)}`);
  return results.get(keyOf(each));
}

// The zones name parts that may not be written yet, and the rule is silent on an import that leads nowhere: the real
// configuration is applied to a skeleton in which every part has a file. One process lints all cases: it takes a
// second to start.
beforeAll(() => {
  const cases: readonly Case[] = [
    ...[...allowed, ...refused, ...refusedByFolder].map((arrow) => importOf(arrow)),
    ...Object.values(statements).map((statement) => importOf(upwards, statement)),
    ...Object.values(otherRefused).map((source) => ({ folder: 'lib/rules', source })),
    ...Object.values(otherAllowed).map(([folder, source]) => ({ folder, source })),
  ];
  const input = {
    config: join(root, 'eslint.config.mjs'),
    rules: [
      'import-x/no-restricted-paths',
      'blueprints/no-instanceof-cdk',
      '@typescript-eslint/consistent-type-imports',
      '@typescript-eslint/no-restricted-imports',
      'no-console',
    ],
    cases: cases.map(({ folder, source }) => ({ filePath: `${folder}/subject.ts`, source })),
  };
  const tree = realpathSync(mkdtempSync(join(tmpdir(), 'one-way-imports-')));
  try {
    const targets = [...allowed, ...refused].map((arrow) => arrow.split(' -> ')[1]!);
    for (const target of [...new Set(targets)].filter((path) => !path.endsWith('.json'))) {
      mkdirSync(dirname(join(tree, target)), { recursive: true });
      writeFileSync(join(tree, `${target}.ts`), 'export {};');
    }
    writeFileSync(join(tree, 'package.json'), '{}');
    writeFileSync(join(tree, 'tsconfig.json'), '{}');
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'lint-text.mjs')], {
      cwd: tree,
      encoding: 'utf8',
      input: JSON.stringify(input),
    });
    if (status !== 0) throw new Error(`lint-text.mjs ended with ${String(status)}: ${stderr}`);
    for (const [index, result] of (JSON.parse(stdout) as unknown[]).entries())
      results.set(keyOf(cases[index]!), result);
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}, 30_000);
