/**
 * Writes what is generated from the code: the pages of the rules, the matrix of the clauses, the families of
 * resources, the comparison with cdk-nag, the constructs by rule, the JSON Schemas, what `init` locks and its notices.
 *
 *   ts-node scripts/docs.ts           writes them, and removes the pages of rules that are gone
 *   ts-node scripts/docs.ts --check   writes nothing, and fails if they are not what would be written
 *   ts-node scripts/docs.ts --without-snippet   writes nothing, and lists the rules whose pages show no code
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { engagementJsonSchemaText } from '../lib/engagement';
import { complianceJsonSchemaText } from '../lib/evidence/compliance-schema';
import { readCatalogue, ROOT } from './docs/catalogue';
import { clauseMatrix } from './docs/clause-matrix';
import { comparison } from './docs/comparison';
import { constructTable } from './docs/construct-table';
import { familyPage } from './docs/families';
import { compare } from './docs/markdown';
import { ruleIndex, rulePage, withoutSnippet } from './docs/rule-page';
import { scaffoldLock, scaffoldNotices } from './docs/scaffold';

/** The folder that holds nothing but what is generated. */
const PAGES = 'docs/rules';

/** Every generated file, by its path from the root of the repository. */
export function generate(): ReadonlyMap<string, string> {
  const catalogue = readCatalogue();
  const lock = scaffoldLock();
  return new Map([
    ...catalogue.rules.map((entry) => [`docs/${entry.page}`, rulePage(entry)] as const),
    [`${PAGES}/README.md`, ruleIndex(catalogue.rules)],
    ['docs/clauses.md', clauseMatrix(catalogue)],
    ['docs/families.md', familyPage(catalogue)],
    ['docs/comparison.md', comparison(catalogue.rules)],
    ['lib/evidence/constructs.generated.ts', constructTable(catalogue)],
    ['schema/engagement.schema.json', engagementJsonSchemaText()],
    ['schema/compliance.schema.json', complianceJsonSchemaText()],
    ['templates/init/package-lock.json', lock],
    ['templates/init/THIRD_PARTY.md', scaffoldNotices(lock)],
  ]);
}

/** How the files below a folder differ from what would be generated, one line each. */
export function drift(files: ReadonlyMap<string, string>, root = ROOT): readonly string[] {
  const wrong = [...files].flatMap(([file, text]) => {
    const path = join(root, file);
    if (!existsSync(path)) return [`${file} is missing`];
    return readFileSync(path, 'utf8') === text ? [] : [`${file} differs from what the code says`];
  });
  return [...wrong, ...leftOver(files, root).map((file) => `${file} is left over from a rule that is gone`)];
}

/** Writes the files, and removes those that are left over. */
export function write(files: ReadonlyMap<string, string>, root = ROOT): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const file of leftOver(files, root)) rmSync(join(root, file), { recursive: true });
}

function leftOver(files: ReadonlyMap<string, string>, root: string): readonly string[] {
  if (!existsSync(join(root, PAGES))) return [];
  return readdirSync(join(root, PAGES))
    .map((name) => `${PAGES}/${name}`)
    .filter((file) => !files.has(file))
    .sort(compare);
}

function main(): void {
  if (process.argv.includes('--without-snippet')) {
    for (const [id, reason] of withoutSnippet(readCatalogue().rules)) console.log(`${id}: ${reason}`);
    return;
  }
  const files = generate();
  if (!process.argv.includes('--check')) {
    write(files);
    console.log(`docs: ${files.size} files written`);
    return;
  }
  const found = drift(files);
  for (const line of found) console.error(`docs: ${line}: run \`npm run docs\` and commit it`);
  if (found.length > 0) process.exitCode = 1;
  else console.log(`docs: ${files.size} files, all as the code says`);
}

if (require.main === module) main();
