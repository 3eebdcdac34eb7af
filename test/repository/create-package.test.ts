import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import create from '../../create/package.json';
import manifest from '../../package.json';

const root = join(__dirname, '../..');

test('the package of npm create has the version of the library, and runs that version of it', () => {
  expect(create.version).toBe(manifest.version);
  expect(create.dependencies).toEqual({ 'cdk-policy-blueprints': manifest.version });
  expect(create.engines).toEqual(manifest.engines);
});

test('it is under the same licence, word for word', () => {
  expect(create.license).toBe(manifest.license);
  expect(readFileSync(join(root, 'create/LICENSE'), 'utf8')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
});
