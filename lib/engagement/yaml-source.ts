import {
  Composer,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  visit,
  type YAMLMap,
} from 'yaml';
import { type Path, printable, quoted } from './text';

/** A place in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong at a place in a file. */
export interface Problem {
  readonly path: Path;
  /** What is wrong, without the value: `is not an account id`. */
  readonly message: string;
  readonly allowed?: string | undefined;
  /** What to name in front of the message: by default the value at the path; `none` where the key is wrong. */
  readonly subject?: 'value' | 'none' | { readonly text: string };
  /** Where, if not at the path. */
  readonly at?: Position;
}

/** A YAML file as data, with a way back from each value to its place in the text. */
export interface YamlSource {
  /** The plain data; absent if the text cannot be trusted to mean anything. */
  readonly data?: { readonly value: unknown };
  readonly problems: readonly Problem[];
  /** Where the key, or else the closest thing around it, stands. */
  readonly locate: (path: Path) => Position;
  /** How the file writes the value at a path; undefined if it has none there. */
  readonly written: (path: Path) => string | undefined;
}

// Deeper than any engagement file, and far from the depth at which a recursive reader runs out of stack.
const DEEPEST = 64;

// Duplicates are looked for below: yaml compares each key with each other one, and words its findings for programmers.
const OPTIONS = { schema: 'core', resolveKnownTags: false, uniqueKeys: false, logLevel: 'error' } as const;

/** Reads one YAML document. Never throws: whatever is wrong with the text is among the problems. */
export function readYaml(text: string): YamlSource {
  const lines = new LineCounter();
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const composed = compose(text, lines);
  if (!composed.doc) {
    const at = positionAt(composed.tooDeepAt);
    const problem: Problem = {
      path: [],
      message: 'too many levels of nesting',
      allowed: 'the keys of an engagement, which need five',
      subject: 'none',
      at,
    };
    return { problems: [problem], locate: () => at, written: () => undefined };
  }
  const { doc, secondDocumentAt } = composed;
  const root = doc.contents;
  const spoiling = [
    ...syntaxProblems(doc, positionAt),
    ...forbiddenNodes(doc, positionAt),
    ...(secondDocumentAt === undefined ? [] : [secondDocument(positionAt(secondDocumentAt))]),
  ];
  return {
    problems: [...spoiling, ...duplicateKeys(doc, positionAt)],
    ...(spoiling.length === 0 ? { data: { value: doc.toJS({ maxAliasCount: 0 }) as unknown } } : {}),
    locate: (path) => positionAt(startOf(root, path)),
    written: (path) => writtenAs(nodeAt(root, path)),
  };
}

type Composed =
  | { readonly doc: Document.Parsed; readonly secondDocumentAt: number | undefined }
  | { readonly doc?: never; readonly tooDeepAt: number };

function compose(text: string, lines: LineCounter): Composed {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > DEEPEST) return { tooDeepAt: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  const documents = new Composer(OPTIONS).compose(tokens, true, text.length);
  const first = documents.next();
  if (first.done) throw new Error('yaml composed no document, which its contract rules out');
  const second = documents.next();
  return { doc: first.value, secondDocumentAt: second.done ? undefined : second.value.range[0] };
}

const secondDocument = (at: Position): Problem => ({
  path: [],
  message: 'a second YAML document',
  allowed: 'one document a file',
  subject: 'none',
  at,
});

function syntaxProblems(doc: Document.Parsed, positionAt: (offset: number) => Position): Problem[] {
  return [...doc.errors, ...doc.warnings].map(({ message, pos }) => ({
    path: [],
    message: `not valid YAML: ${printable(message.charAt(0).toLowerCase() + message.slice(1), 200).replace(/\.$/, '')}`,
    subject: 'none',
    at: positionAt(pos[0]),
  }));
}

/** Aliases, keys that are not text, and the one key that JavaScript would lose. */
function forbiddenNodes(doc: Document.Parsed, positionAt: (offset: number) => Position): Problem[] {
  const problems: Problem[] = [];
  const refuse = (node: unknown, message: string, allowed: string): void => {
    problems.push({ path: [], message, allowed, subject: 'none', at: positionAt(offsetOf(node)) });
  };
  visit(doc, {
    Alias: (_, alias) => {
      refuse(alias, `the alias *${printable(alias.source)}`, 'the value itself, written out');
    },
    Pair: (_, { key }) => {
      if (isAlias(key)) return;
      if (!isScalar(key)) refuse(key, `${kindOf(key)} as a key`, 'text');
      else if (key.value === '__proto__') refuse(key, 'the key "__proto__"', 'any other name');
    },
  });
  return problems;
}

function duplicateKeys(doc: Document.Parsed, positionAt: (offset: number) => Position): Problem[] {
  const problems: Problem[] = [];
  visit(doc, {
    Map: (_, map, ancestors) => {
      const seen = new Map<string, Position>();
      for (const { key } of map.items) {
        const name = nameOf(key);
        if (name === undefined) continue;
        const at = positionAt(offsetOf(key));
        const first = seen.get(name);
        if (!first) seen.set(name, at);
        else {
          problems.push({
            path: [...pathOf([...ancestors, map]), name],
            message: `duplicate key, first at line ${String(first.line)}`,
            allowed: 'each key once',
            subject: 'none',
            at,
          });
        }
      }
    },
  });
  return problems;
}

/** The path that leads through a chain of nodes, as `visit` hands it out: document, map, pair, map, … */
function pathOf(chain: readonly unknown[]): Path {
  return chain.flatMap((node, index): (string | number)[] => {
    if (isPair(node)) return [nameOf(node.key) ?? ''];
    const parent = chain[index - 1];
    return isSeq(parent) ? [parent.items.indexOf(node)] : [];
  });
}

/** The name that a key has once the file is plain data; undefined for what is no key. */
function nameOf(key: unknown): string | undefined {
  if (!isScalar<string | number | boolean | null>(key)) return undefined;
  return key.value === null ? '' : String(key.value);
}

const offsetOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

interface Step {
  /** What stands for the step in the text: the key of a map, the item of a list. */
  readonly mark: unknown;
  readonly node: unknown;
}

// A search for each key would make a map of n wrong keys cost n².
const indexes = new WeakMap<YAMLMap, Map<string, Step>>();

function indexOf(map: YAMLMap): Map<string, Step> {
  const known = indexes.get(map);
  if (known) return known;
  const index = new Map(map.items.map(({ key, value }) => [nameOf(key) ?? '', { mark: key, node: value }]));
  indexes.set(map, index);
  return index;
}

function stepInto(node: unknown, step: string | number): Step | undefined {
  if (isMap(node)) return indexOf(node).get(String(step));
  if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
    return { mark: node.items[step], node: node.items[step] };
  }
  return undefined;
}

function nodeAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, step) => stepInto(node, step)?.node, root);
}

function startOf(root: unknown, path: Path): number {
  let mark = root;
  let node = root;
  for (const step of path) {
    const next = stepInto(node, step);
    if (!next) break;
    ({ mark, node } = next);
  }
  return offsetOf(mark);
}

function writtenAs(node: unknown): string | undefined {
  if (isCollection(node)) return kindOf(node);
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string') return quoted(node.value);
  return printable(node.source ?? String(node.value));
}

function kindOf(node: unknown): string {
  if (isMap(node)) return node.items.length === 0 ? '{}' : 'a map';
  if (isSeq(node)) return node.items.length === 0 ? '[]' : 'a list';
  return 'nothing';
}
