import { isMap, isScalar, Lexer, LineCounter, parseDocument, Parser, type Document, type ScalarTag } from 'yaml';
import { isObject, type Json } from './intrinsics';

/** Larger files are refused: CloudFormation itself takes 1 MB. */
export const MAX_TEMPLATE_BYTES = 128 * 1024 * 1024;

/** Deeper nesting is refused: no template comes near it, and reading it recursively would exhaust the stack. */
export const MAX_DEPTH = 200;

/** YAML is read by a far slower parser than JSON, and people write it by hand. */
const MAX_YAML_BYTES = 8 * 1024 * 1024;

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
  if (isTooDeep(parsed.body, MAX_DEPTH)) throw new TemplateError(file, tooDeep);
  const body = expandLoops(parsed.body);
  assertTemplate(body, file);
  return { body, lineOf: parsed.lineOf };
}

const tooDeep = `more than ${String(MAX_DEPTH)} levels of nesting`;

const tooLarge = (size: number, limit: number): string =>
  `the file has ${String(Math.ceil(size / 1024 / 1024))} MiB, at most ${String(limit / 1024 / 1024)} MiB are read`;

function isTooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((part) => isTooDeep(part, left - 1));
}

function fromJson(text: string, file: string): { body: unknown; lineOf: ParsedTemplate['lineOf'] } {
  try {
    const body = JSON.parse(text) as unknown;
    return { body, lineOf: (id) => lineInJson(text, id) };
  } catch (error) {
    if (error instanceof RangeError) throw new TemplateError(file, tooDeep);
    // YAML's flow style looks the same, so the file may be YAML after all; else its parser places the error better.
    const yaml = yamlDocument(text, file);
    if (yaml.document.errors.length === 0) return fromYaml(text, file);
    const [first] = yaml.document.errors;
    const at = first?.linePos?.[0];
    throw new TemplateError(
      file,
      `not valid JSON: ${firstLine((error as Error).message)}`,
      at && { line: at.line, column: at.col },
    );
  }
}

/** Found by text when asked for: only resources with findings are. */
function lineInJson(text: string, logicalId: string): number | undefined {
  const start = text.search(/"Resources"\s*:/);
  const key = new RegExp(`"${logicalId.replace(/[^A-Za-z0-9]/g, '\\$&')}"\\s*:\\s*\\{`, 'g');
  key.lastIndex = Math.max(start, 0);
  const found = key.exec(text);
  return found ? text.slice(0, found.index).split('\n').length : undefined;
}

function fromYaml(text: string, file: string): { body: unknown; lineOf: ParsedTemplate['lineOf'] } {
  const { document, lines } = yamlDocument(text, file);
  const [error] = document.errors;
  if (error) {
    const at = error.linePos?.[0];
    throw new TemplateError(
      file,
      `not valid YAML: ${firstLine(error.message)}`,
      at && { line: at.line, column: at.col },
    );
  }
  let body: unknown;
  try {
    body = document.toJS({ maxAliasCount: 1000 });
  } catch (problem) {
    throw new TemplateError(file, `not valid YAML: ${firstLine((problem as Error).message)}`);
  }
  return { body, lineOf: (id) => lineInYaml(document, lines, id) };
}

function yamlDocument(text: string, file: string): { document: Document; lines: LineCounter } {
  if (text.length > MAX_YAML_BYTES) throw new TemplateError(file, `as YAML: ${tooLarge(text.length, MAX_YAML_BYTES)}`);
  // Composing a document is recursive, and running out of memory there ends the process: so the tokens are asked first.
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) void token;
    if (parser.stack.length > MAX_DEPTH) throw new TemplateError(file, tooDeep);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, customTags: CLOUDFORMATION_TAGS, schema: 'core' });
  return { document, lines };
}

function lineInYaml(document: Document, lines: LineCounter, logicalId: string): number | undefined {
  const resources = document.get('Resources');
  if (!isMap(resources)) return undefined;
  const key = resources.items.map((pair) => pair.key).find((each) => isScalar(each) && each.value === logicalId);
  return isScalar(key) && key.range ? lines.linePos(key.range[0]).line : undefined;
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
function expandLoops(body: unknown): unknown {
  if (!isObject(body) || !isObject(body['Resources'])) return body;
  if (!Object.keys(body['Resources']).some((key) => key.startsWith('Fn::ForEach::'))) return body;
  return { ...body, Resources: unrolled(body['Resources'], isObject(body['Parameters']) ? body['Parameters'] : {}) };
}

function unrolled(fragment: Json, parameters: Json): Json {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fragment)) {
    if (!key.startsWith('Fn::ForEach::')) {
      result[key] = value;
      continue;
    }
    const [identifier, collection, output] = Array.isArray(value) ? (value as unknown[]) : [];
    const items = collectionItems(collection, parameters);
    if (typeof identifier !== 'string' || items === undefined || !isObject(output)) {
      // Without the list nobody knows which resources come out: one stands for all of them.
      Object.assign(result, isObject(output) ? unrolled(output, parameters) : {});
      continue;
    }
    for (const item of items) {
      const text = JSON.stringify(output)
        .replaceAll(`\${${identifier}}`, item)
        .replaceAll(`&{${identifier}}`, item.replace(/[^A-Za-z0-9]/g, ''))
        .replaceAll(`{"Ref":"${identifier}"}`, JSON.stringify(item));
      Object.assign(result, unrolled(JSON.parse(text) as Json, parameters));
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
