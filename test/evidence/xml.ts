/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its text, without that of its children. */
  readonly text: string;
}

const NAME = '[A-Za-z][\\w.-]*';
const TOKEN = new RegExp(`<(/)?(${NAME})((?: ${NAME}="[^"<]*")*)(/)?>|([^<]+)`, 'y');
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads the part of XML 1.0 that the reports use: a declaration, elements, attributes, text. Throws at anything else. */
export function parseXml(text: string): Element {
  const illegal = ILLEGAL.exec(text);
  if (illegal) throw new Error(`character ${JSON.stringify(illegal[0])} is not allowed in XML 1.0`);
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  if (body === text) throw new Error('no XML declaration');
  const root = { name: '', attributes: {}, children: [] as Element[], text: '' };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(body);
    if (!match) throw new Error(`not well-formed at ${JSON.stringify(body.slice(at, at + 40))}`);
    const [, closes, name, attributes, isEmpty, characters] = match;
    const innermost = open[open.length - 1]!;
    if (characters !== undefined) {
      if (innermost === root && characters.trim() !== '') throw new Error('text outside the root element');
      if (characters.includes(']]>')) throw new Error(']]> in text');
      innermost.text += decoded(characters);
    } else if (closes !== undefined) {
      if (innermost.name !== name || innermost === root) throw new Error(`</${name ?? ''}> closes ${innermost.name}`);
      open.pop();
    } else {
      const element = { name: name!, attributes: attributesOf(attributes ?? ''), children: [] as Element[], text: '' };
      innermost.children.push(element);
      if (isEmpty === undefined) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`${open[open.length - 1]!.name} is not closed`);
  if (root.children.length !== 1) throw new Error('not exactly one root element');
  return root.children[0]!;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(new RegExp(`(${NAME})="([^"]*)"`, 'g'))].map(([, name, value]) => [name!, decoded(value!)] as const); // prettier-ignore
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`an attribute twice in${text}`);
  return Object.fromEntries(pairs);
}

const decoded = (text: string): string =>
  text.replace(/&([^;]*;)?/g, (entity, name?: string) => {
    const character = name === undefined ? undefined : ENTITIES[name.slice(0, -1)];
    if (character === undefined) throw new Error(`${entity} is no entity`);
    return character;
  });
