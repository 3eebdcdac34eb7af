/**
 * Writes what `cdk init --from-path` takes: a template for each example, which is what `init` writes for answers that
 * are placeholders.
 *
 *   ts-node scripts/cdk-init.ts [FOLDER]   by default templates/cdk-init
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { named } from '../lib/cli/errors';
import { examples, templateFiles } from '../lib/cli/shipped';
import { PIPELINES, scaffold, type Answers, type Files } from '../lib/scaffold';
import { PACKAGE_ROOT, VERSION } from '../lib/version';

/** Valid, but in nobody's hands: AWS gives no account such an id, GitHub no login with a hyphen before it. */
const PLACEHOLDERS: Answers = {
  name: 'replace-me',
  dataOwner: 'REPLACE ME',
  accountDev: '000000000001',
  accountStage: '000000000002',
  accountProd: '000000000003',
  region: 'eu-central-1',
  recoveryRegion: 'eu-west-1',
  onCall: 'on-call@replace-me.example',
  security: 'security@replace-me.example',
  owner: 'owner@replace-me.example',
  repository: 'https://github.com/-replace-me-/replace-me',
};

const GITHUB = named('pipeline', 'github', PIPELINES);

const part = (name: string): string => readFileSync(join(__dirname, 'cdk-init', name), 'utf8');

/** The files of the template for an example; `cdk init` copies them as they are. */
export function cdkInitTemplate(example: Files): Files {
  const today = new Date().toISOString().slice(0, 10);
  const template = templateFiles(GITHUB);
  const files = scaffold({ answers: PLACEHOLDERS, example, template, pipeline: GITHUB, version: VERSION, today });
  const changed = [...files].map(([path, text]): [string, string] => {
    if (path === 'package.json')
      return [path, text.replace('"scripts": {', '"scripts": {\n    "prepare": "node restore.js",')];
    if (path === 'README.md') return [path, text.replace('\n', `\n${part('README.md')}`)];
    return [path.replace(/^\.(?=gitignore$|npmrc$)/, 'dot-'), text];
  });
  return new Map([...changed, ['restore.js', part('restore.js')]]);
}

function main(): void {
  const folder = process.argv[2] ?? join(PACKAGE_ROOT, 'templates/cdk-init');
  rmSync(folder, { recursive: true, force: true });
  for (const [name, filesOf] of examples()) {
    for (const [path, text] of cdkInitTemplate(filesOf())) {
      const file = join(folder, name, 'typescript', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

if (require.main === module) main();
