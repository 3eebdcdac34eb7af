/** The snippets on the pages of the rules compile, and do what their rule demands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, DefaultStackSynthesizer, type Stack, Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import * as estree from 'prettier/plugins/estree';
import * as typescript from 'prettier/plugins/typescript';
import { format } from 'prettier/standalone';
import ts from 'typescript';
import { isObject, kebabCase, type Json, type Rule } from '../../lib/engine';
import { SUBJECT, verdictsOn, type RuleCase } from '../../lib/testing';
import { readCatalogue, ROOT } from '../../scripts/docs/catalogue';
import { type Given, importLines, remedySnippet, type Snippet, snippetText } from '../../scripts/docs/snippet';

// All the snippets together, on a machine that is shared.
jest.setTimeout(60_000);

interface Remedy {
  readonly rule: Rule;
  readonly of: RuleCase;
  readonly snippet: Snippet;
}

const remedies: Remedy[] = [];
const without: string[] = [];
for (const { rule, tested } of readCatalogue().rules) {
  if (!('scope' in rule) || !tested) continue;
  const found = remedySnippet(rule, tested.table.compliant);
  if ('snippet' in found) remedies.push({ rule, ...found });
  else without.push(rule.id);
}

const { overrides: _, ...prettierrc } = JSON.parse(readFileSync(join(ROOT, '.prettierrc.json'), 'utf8'));

/** One module: a class for each snippet, which gets what the snippet declares as given. */
const source = [
  ...importLines({
    modules: new Set(remedies.flatMap(({ snippet }) => [...snippet.imports.modules])),
    core: new Set(['Stack', 'type StackProps', ...remedies.flatMap(({ snippet }) => [...snippet.imports.core])]),
  }),
  "import type { Construct } from 'constructs';",
  ...remedies.map(
    ({ rule, snippet: { given, statements } }) => `
export class ${rule.id} extends Stack {
  constructor($scope: Construct, $id: string, $props: StackProps, ${parameter(given)}) {
    super($scope, $id, $props);
${statements.join('\n')}
  }
}`,
  ),
].join('\n');

function parameter(given: readonly Given[]): string {
  const types = given.map(({ name, type }) => `${name}: ${type}`).join('; ');
  return given.length === 0 ? '_: object' : `{ ${given.map(({ name }) => name).join(', ')} }: { ${types} }`;
}

test('few rules go without a snippet', () => {
  expect(without).toEqual([
    'TemplateHoldsNoCredential',
    'StackInItsOwnAccount',
    'StackRegionInsideResidency',
    'StackTerminationProtected',
    'EnvironmentTagMatches',
  ]);
});

test('every snippet stands as Prettier writes it', async () => {
  const texts = remedies.map(({ snippet }) => `${snippetText(snippet)}\n`);
  const plugins = [estree, typescript];
  const options = { ...prettierrc, parser: 'typescript', plugins } as const;
  expect(await Promise.all(texts.map((text) => format(text, options)))).toEqual(texts);
});

test('every snippet compiles', () => {
  expect(errorsIn(source)).toEqual([]);
});

/** As our own code is compiled. */
function errorsIn(text: string): readonly string[] {
  const file = join(ROOT, 'test/docs/remedies.ts');
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const { tsBuildInfoFile: _, ...rest } = options;
  const checked = { ...rest, incremental: false, types: [] };
  const host = ts.createCompilerHost(checked);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.readFile = (path) => (path === file ? text : readFile(path));
  host.getSourceFile = (path, version) =>
    path === file ? ts.createSourceFile(path, text, version) : getSourceFile(path, version);
  const lines = text.split('\n');
  return ts.getPreEmitDiagnostics(ts.createProgram([file], checked, host)).map(({ messageText, start = 0 }) => {
    const line = text.slice(0, start).split('\n').length - 1;
    return `${ts.flattenDiagnosticMessageText(messageText, ' ')} in: ${lines[line]}`;
  });
}

describe('every snippet does what its rule demands', () => {
  const app = new App({ analyticsReporting: false });
  const classes = run(source);
  const templates = new Map(remedies.map((each) => [each.rule.id, makeStack(app, each, classes)]));
  let outputs: ReadonlyMap<string, Json>;

  beforeAll(() => {
    const assembly = app.synth();
    outputs = new Map(
      [...templates].map(([id, { artifactId }]) => [id, assembly.getStackArtifact(artifactId).template]),
    );
  });

  test.each(remedies)('$rule.id', (remedy) => {
    expect(verdictsOn(remedy.rule, asCase(outputs.get(remedy.rule.id)!, remedy)).map(({ verdict }) => verdict)).toEqual(
      [{ kind: 'compliant' }],
    );
  });
});

type StackClass = new (scope: Construct, id: string, props: object, given: object) => Stack;

function run(text: string): Readonly<Record<string, StackClass>> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const exported: Record<string, StackClass> = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is what the pages show
  const load = new Function('require', 'exports', outputText) as (...args: unknown[]) => void;
  load(require, exported);
  return exported;
}

function makeStack(app: App, { rule, snippet }: Remedy, classes: Readonly<Record<string, StackClass>>): Stack {
  const synthesizer = new DefaultStackSynthesizer({ generateBootstrapVersionRule: false });
  const given = Object.fromEntries(snippet.given.map(({ name, type }) => [name, valueOf(type, name)]));
  return new classes[rule.id]!(app, kebabCase(rule.id), { synthesizer }, given);
}

/** Structures pass the CDK's validation, as only CloudFormation would know them. */
function valueOf(type: string, name: string): unknown {
  const values: Readonly<Record<string, unknown>> = { string: name, 'string[]': [name], number: 1, boolean: true };
  return type in values ? values[type] : Token.asAny({ 'Fn::GetAtt': ['Given', name] });
}

/** The case again, of what the snippet rendered. The tester judges the resource of one name. */
function asCase(rendered: Json, { snippet, of: { name, stack, alongside } }: Remedy): RuleCase {
  const id = snippet.subject ?? SUBJECT;
  const text = ['"Ref":', '"Fn::GetAtt":[', '"DependsOn":['].reduce(
    (before, start) => before.replaceAll(`${start}"${id}"`, `${start}"${SUBJECT}"`),
    JSON.stringify(rendered),
  );
  const { Resources, ...template } = JSON.parse(text) as Json;
  const { [id]: subject, ...others } = (isObject(Resources) ? Resources : {}) as Record<string, Json>;
  const { Type, Properties, ...attributes } = subject ?? {};
  return {
    name,
    others,
    template,
    ...(subject && { type: Type as string, properties: (Properties ?? {}) as Json, attributes }),
    ...(stack && { stack }),
    ...(alongside && { alongside }),
  };
}
