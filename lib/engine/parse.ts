import { Composer, isMap, isScalar, Lexer, LineCounter, Parser, type Document, type ScalarTag } from 'yaml';
import { isObject, type Json } from './intrinsics';

/** Larger files are refused: CloudFormation itself takes 1 MB. */
export const MAX_TEMPLATE_BYTES = 128 * 1024 * 1024;

/** YAML is read by a far slower parser than JSON, and people write it by hand. */
const MAX_YAML_BYTES = 8 * 1024 * 1024;

/** Deeper nesting is refused: CloudFormation's own limits end far earlier, and recursion over values must end too. */
export const MAX_DEPTH = 200;

/** More resources than this do not come out of `Fn::ForEach`: CloudFormation itself deploys 500. */
const MAX_UNROLLED = 100_000;

/** A template, or a file that claims to be one, that cannot be read. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  constructor(
    readonly file: string,
    readonly problem: string,
    readonly position?: { readonly line: number; readonly column: number },
  ) {
    super(`${file}${position ? `:${String(position.line)}:${String(position.column)}` : ''}: ${problem}`);
  }
}

/** A template as read from a file. */
export interface ParsedTemplate {
  readonly body: Json;
  /** The line on which a resource starts, from 1. */
  readonly lineOf: (logicalId: string) => number | undefined;
}

/**
 * Reads a CloudFormation template, JSON or YAML with the short forms of intrinsic functions (`!Ref`, `!Sub` …).
 *
 * @param file its name, for errors
 * @throws TemplateError if it is malformed, or no CloudFormation template
 */
export function parseTemplate(text: string, file: string): ParsedTemplate {
  if (text.length > MAX_TEMPLATE_BYTES) throw new TemplateError(file, tooLarge(text.length, MAX_TEMPLATE_BYTES));
  const clean = text.replace(/^\uFEFF/, '');
  if (clean.trim() === '') throw new TemplateError(file, 'the file is empty');
  if (clean.includes('\0')) throw new TemplateError(file, 'not a text file');
  const parsed = /^\s*\{/.test(clean) ? fromJson(clean, file) : fromYaml(clean, file);
  assertShallow(parsed.body, file);
  const body = expandLoops(parsed.body, file);
  assertTemplate(body, file);
  return { body, lineOf: parsed.lineOf };
}

const tooLarge = (size: number, limit: number): string =>
  `the file has ${String(Math.ceil(size / 1024 / 1024))} MiB, at most ${String(limit / 1024 / 1024)} MiB are read`;

/**
 * Refuses values that are nested so deeply, or without an end, that no recursive function gets through them.
 *
 * @throws TemplateError naming the limit
 */
export function assertShallow(body: unknown, file: string): void {
  const open: (readonly [value: unknown, depth: number])[] = [[body, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH) throw tooDeep(file);
    for (const part of Object.values(value)) open.push([part, depth + 1]);
  }
}

function tooDeep(file: string, position?: { line: number; column: number }): TemplateError {
  return new TemplateError(file, `more than ${String(MAX_DEPTH)} levels of nesting`, position);
}

function fromJson(text: string, file: string): { body: unknown; lineOf: ParsedTemplate['lineOf'] } {
  const keys = scanJson(text, file);
  try {
    const body = JSON.parse(text) as unknown;
    let lines: ReadonlyMap<string, number> | undefined;
    return { body, lineOf: (id) => (lines ??= linesOf(text, keys)).get(id) };
  } catch (error) {
    // YAML's flow style looks the same, so the file may be YAML after all; else its parser places the error better.
    const yaml = yamlDocument(text, file);
    const [first] = yaml.document.errors;
    if (!first) return fromYaml(text, file);
    throw new TemplateError(
      file,
      `not valid JSON: ${firstLine((error as Error).message)}`,
      positionIn(yaml.lines, first.pos[0]),
    );
  }
}

/** A key of the object `Resources`, quoted, and where it starts. */
interface Key {
  readonly text: string;
  readonly offset: number;
}

/**
 * One pass over the text, before the parser gets it: how deep it is nested, for which the parser pays in memory that
 * it cannot be stopped from taking, and where each resource starts.
 */
function scanJson(text: string, file: string): readonly Key[] {
  const keys: Key[] = [];
  let depth = 0;
  let section = '';
  const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/gs;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const [token] = match;
    if (token === '{' || token === '[') {
      depth += 1;
      if (depth > MAX_DEPTH) throw tooDeep(file);
    } else if (token === '}' || token === ']') depth -= 1;
    else if (match[1] !== undefined && depth <= 2) {
      const key = token.slice(0, -match[1].length);
      if (depth === 1) section = key;
      else if (section === '"Resources"') keys.push({ text: key, offset: match.index });
    }
  }
  return keys;
}

/** Made when it is first asked for: only resources with findings are. */
function linesOf(text: string, keys: readonly Key[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let end = text.indexOf('\n');
  for (const key of keys) {
    for (; end >= 0 && end < key.offset; end = text.indexOf('\n', end + 1)) line += 1;
    lines.set(JSON.parse(key.text) as string, line);
  }
  return lines;
}

function fromYaml(text: string, file: string): { body: unknown; lineOf: ParsedTemplate['lineOf'] } {
  const { document, lines } = yamlDocument(text, file);
  const [error] = document.errors;
  if (error) {
    throw new TemplateError(file, `not valid YAML: ${firstLine(error.message)}`, positionIn(lines, error.pos[0]));
  }
  let body: unknown;
  try {
    body = document.toJS({ maxAliasCount: 1000 });
  } catch (problem) {
    throw new TemplateError(file, `not valid YAML: ${firstLine((problem as Error).message)}`);
  }
  let known: ReadonlyMap<string, number> | undefined;
  return { body, lineOf: (id) => (known ??= linesInYaml(document, lines)).get(id) };
}

function yamlDocument(text: string, file: string): { document: Document; lines: LineCounter } {
  if (text.length > MAX_YAML_BYTES) throw new TemplateError(file, `as YAML: ${tooLarge(text.length, MAX_YAML_BYTES)}`);
  const lines = new LineCounter();
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The composer is recursive, and runs out of memory before it runs out of stack.
    if (parser.stack.length > MAX_DEPTH + 2) throw tooDeep(file, positionIn(lines, parser.offset));
  }
  for (const token of parser.end()) tokens.push(token);
  const documents = new Composer({ customTags: CLOUDFORMATION_TAGS, schema: 'core', logLevel: 'error' }).compose(
    tokens,
    true,
    text.length,
  );
  const first = documents.next();
  if (first.done) throw new TemplateError(file, 'not valid YAML: there is no document in it');
  const second = documents.next();
  if (!second.done) {
    throw new TemplateError(
      file,
      'not valid YAML: a second document in the file, one is allowed',
      positionIn(lines, second.value.range[0]),
    );
  }
  return { document: first.value, lines };
}

function positionIn(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function linesInYaml(document: Document, lines: LineCounter): ReadonlyMap<string, number> {
  const resources = document.get('Resources');
  const found = new Map<string, number>();
  for (const { key } of isMap(resources) ? resources.items : []) {
    if (isScalar(key) && key.range) found.set(String(key.value), lines.linePos(key.range[0]).line);
  }
  return found;
}

const SHORT_FORMS = [
  'And', 'Base64', 'Cidr', 'Contains', 'EachMemberEquals', 'EachMemberIn', 'Equals', 'FindInMap', 'GetAZs', 'If',
  'ImportValue', 'Join', 'Length', 'Not', 'Or', 'RefAll', 'Select', 'Split', 'Sub', 'ToJsonString', 'Transform',
  'ValueOf', 'ValueOfAll',
]; // prettier-ignore

/** The short forms of CloudFormation, turned into their long forms. */
const CLOUDFORMATION_TAGS = [
  ...['Ref', 'Condition'].flatMap((name) => tagsFor(name, name)),
  ...SHORT_FORMS.flatMap((name) => tagsFor(name, `Fn::${name}`)),
  ...tagsFor('GetAtt', 'Fn::GetAtt'),
  // As in YAML 1.1, which CloudFormation reads.
  {
    tag: 'tag:yaml.org,2002:bool',
    default: true,
    test: /^(?:yes|no|on|off)$/i,
    resolve: (text: string) => /^(?:yes|on)$/i.test(text),
  } satisfies ScalarTag,
];

function tagsFor(short: string, long: string) {
  const tag = `!${short}`;
  return [
    { tag, resolve: (value: string) => ({ [long]: value }) },
    {
      tag,
      collection: 'seq' as const,
      resolve: (value: unknown) => wrapped(value, long),
    },
    {
      tag,
      collection: 'map' as const,
      resolve: (value: unknown) => wrapped(value, long),
    },
  ];
}

/** A node that turns into `{ long: … }` only when the whole document becomes plain data. */
function wrapped(node: unknown, long: string): unknown {
  const inner = node as { toJSON: (arg: unknown, context: unknown) => unknown };
  const original = inner.toJSON.bind(inner);
  inner.toJSON = (arg, context) => ({ [long]: original(arg, context) });
  return inner;
}

function assertTemplate(body: unknown, file: string): asserts body is Json {
  if (!isObject(body)) {
    throw new TemplateError(file, `not a CloudFormation template: the document is ${kindOf(body)}, not an object`);
  }
  const resources = body['Resources'];
  if (!isObject(resources)) {
    throw new TemplateError(
      file,
      `not a CloudFormation template: \`Resources\` is ${kindOf(resources)}, an object of resources is needed`,
    );
  }
  for (const name of ['Parameters', 'Conditions', 'Mappings', 'Outputs', 'Metadata']) {
    if (body[name] !== undefined && body[name] !== null && !isObject(body[name])) {
      throw new TemplateError(file, `\`${name}\` is ${kindOf(body[name])}, an object is needed`);
    }
  }
  for (const [id, resource] of Object.entries(resources)) {
    if (!isObject(resource) || typeof resource['Type'] !== 'string') {
      const found = isObject(resource) ? `has the type ${kindOf(resource['Type'])}` : `is ${kindOf(resource)}`;
      throw new TemplateError(
        file,
        `resource \`${id}\` ${found}, an object with a \`Type\` such as AWS::S3::Bucket is needed`,
      );
    }
    const properties = resource['Properties'];
    if (properties !== undefined && properties !== null && !isObject(properties)) {
      throw new TemplateError(
        file,
        `\`Properties\` of resource \`${id}\` is ${kindOf(properties)}, an object is needed`,
      );
    }
  }
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : JSON.stringify(value).slice(0, 40);
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text;

/**
 * Unrolls `Fn::ForEach` over a literal list (AWS::LanguageExtensions): its resources are deployed like any others,
 * so they are judged like any others.
 */
function expandLoops(body: unknown, file: string): unknown {
  if (!isObject(body) || !isObject(body['Resources'])) return body;
  if (!Object.keys(body['Resources']).some((key) => key.startsWith('Fn::ForEach::'))) return body;
  let left = MAX_UNROLLED;
  const spend = (): void => {
    left -= 1;
    if (left < 0) throw new TemplateError(file, `\`Fn::ForEach\` yields more than ${String(MAX_UNROLLED)} resources`);
  };
  const parameters = isObject(body['Parameters']) ? body['Parameters'] : {};
  return { ...body, Resources: unrolled(body['Resources'], parameters, spend) };
}

function unrolled(fragment: Json, parameters: Json, spend: () => void): Json {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fragment)) {
    if (!key.startsWith('Fn::ForEach::')) {
      spend();
      result[key] = value;
      continue;
    }
    const [identifier, collection, output] = Array.isArray(value) ? (value as unknown[]) : [];
    const items = collectionItems(collection, parameters);
    if (typeof identifier !== 'string' || items === undefined || !isObject(output)) {
      // Without the list nobody knows which resources come out: one stands for all of them.
      Object.assign(result, isObject(output) ? unrolled(output, parameters, spend) : {});
      continue;
    }
    for (const item of items) {
      spend();
      const quoted = JSON.stringify(item);
      const text = JSON.stringify(output)
        .replaceAll(`\${${identifier}}`, () => quoted.slice(1, -1))
        .replaceAll(`&{${identifier}}`, item.replace(/[^A-Za-z0-9]/g, ''))
        .replaceAll(`{"Ref":${JSON.stringify(identifier)}}`, () => quoted);
      Object.assign(result, unrolled(JSON.parse(text) as Json, parameters, spend));
    }
  }
  return result;
}

function collectionItems(collection: unknown, parameters: Json): readonly string[] | undefined {
  if (Array.isArray(collection)) return (collection as unknown[]).map(String);
  const name = isObject(collection) ? collection['Ref'] : undefined;
  const parameter = typeof name === 'string' ? parameters[name] : undefined;
  const fallback = isObject(parameter) ? parameter['Default'] : undefined;
  return typeof fallback === 'string' ? fallback.split(',').map((item) => item.trim()) : undefined;
}
