import type { Rule } from '../../../lib/engine';
import type { RuleCase } from '../../../lib/testing';
import { compare } from '../markdown';
import { readElements } from './elements';
import { CORE } from './l1';
import { aliasOf } from './names';
import { Unfit } from './unfit';
import { type Imports, type Snippet, Writer } from './writer';

export type { Given, Imports, Snippet } from './writer';

/** Why there is no snippet: half a sentence. */
export interface NoSnippet {
  readonly reason: string;
}

/** The snippet of a case, or why there is none. */
export function snippetOf(rule: Rule, each: RuleCase): Snippet | NoSnippet {
  try {
    const { elements, names } = readElements(rule, each);
    return new Writer(elements, names).write();
  } catch (error) {
    if (error instanceof Unfit) return { reason: error.message };
    throw error;
  }
}

/** The snippet of the first case that does what the remedy says, of those that can be written so. */
export function remedySnippet(
  rule: Rule,
  cases: readonly (RuleCase & { readonly remedy?: true })[],
): NoSnippet | { readonly snippet: Snippet; readonly of: RuleCase } {
  const tried = cases.filter(({ remedy }) => remedy).map((of) => ({ of, snippet: snippetOf(rule, of) }));
  for (const { of, snippet } of tried) if ('statements' in snippet) return { of, snippet };
  const [first] = tried;
  return first && 'reason' in first.snippet ? first.snippet : { reason: 'no case does what the remedy says' };
}

/** As it stands on a page. */
export function snippetText({ imports, given, statements }: Snippet): string {
  return [importLines(imports), given.map(({ name, type }) => `declare const ${name}: ${type};`), statements]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

/** `import * as s3 from 'aws-cdk-lib/aws-s3';` and so on, in order. */
export function importLines({ modules, core }: Imports): readonly string[] {
  const services = [...modules].sort(compare).map((module) => `import * as ${aliasOf(module)} from '${module}';`);
  const names = [...core].sort(compare).join(', ');
  return names === '' ? services : [...services, `import { ${names} } from '${CORE}';`];
}
