import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import ts from 'typescript';

// Our folder constructs/ stands beside the npm package of the same name. A `baseUrl`, a catch-all in `paths` or a
// <rootDir> on jest's module path would make `import … from 'constructs'` find the folder, in some tools silently.

const root = join(__dirname, '../..');
const npmPackage = join(root, 'node_modules', 'constructs');
const tsconfigs = readdirSync(root).filter((file) => /^tsconfig.*\.json$/.test(file));

function compilerOptions(file: string): ts.CompilerOptions {
  const { config, error } = ts.readConfigFile(join(root, file), (path) => ts.sys.readFile(path));
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
}

describe("the package 'constructs'", () => {
  it.each(['lib', 'constructs', 'examples', 'bin', 'test'])('is the npm package for Node in %s/', (folder) => {
    // In a process of its own: in here, `createRequire` is jest's.
    const script = 'console.log(require("node:module").createRequire(process.argv[1]).resolve("constructs"))';
    const from = join(root, folder, 'x.js');
    const resolved = execFileSync(process.execPath, ['-e', script, from], { encoding: 'utf8' });
    expect(resolved.startsWith(npmPackage)).toBe(true);
  });

  it('is the npm package in jest', () => {
    expect(require.resolve('constructs').startsWith(npmPackage)).toBe(true);
    expect(Construct.isConstruct(new Construct(new Stack(new App()), 'Any'))).toBe(true);
  });

  it.each(tsconfigs)('is the npm package for TypeScript with %s', (file) => {
    const options = compilerOptions(file);
    const { resolvedModule } = ts.resolveModuleName('constructs', join(root, 'lib', 'x.ts'), options, ts.sys);
    expect(resolvedModule?.resolvedFileName.startsWith(npmPackage)).toBe(true);
  });

  it.each(tsconfigs)('%s sets neither baseUrl nor paths', (file) => {
    expect(compilerOptions(file)).not.toHaveProperty('baseUrl');
    expect(compilerOptions(file)).not.toHaveProperty('paths');
  });

  it('jest looks for packages in node_modules only', () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- jest's configuration is no module of ours
    const config = require('../../jest.config.js') as Record<string, unknown>;
    for (const option of ['modulePaths', 'moduleDirectories', 'moduleNameMapper', 'preset', 'projects']) {
      expect(config).not.toHaveProperty(option);
    }
  });
});
