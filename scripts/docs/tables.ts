import { createRequire } from 'node:module';
import { onRuleTable, type RuleTable } from '../../lib/testing';

/** A table, and the test file it stands in. */
export interface TestedRule {
  readonly file: string;
  readonly table: RuleTable;
}

const load = createRequire(__filename);

/** Names that test runners define; test files call them as they are loaded. */
const GLOBALS = ['describe', 'it', 'test', 'expect', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach', 'jest'];

/**
 * The tables that test files give to `ruleTable`, by the id of the rule. The files are loaded, nothing is tested.
 *
 * @param files absolute paths
 * @throws Error if two files have a table for one rule
 */
export function readTables(files: readonly string[]): ReadonlyMap<string, TestedRule> {
  const tables = new Map<string, TestedRule>();
  const restore = GLOBALS.map((name) => replaceGlobal(name, nothing));
  try {
    for (const file of files) {
      onRuleTable(({ id }, table) => {
        const known = tables.get(id);
        if (known) throw new Error(`rule ${id} has a table in ${known.file} and another in ${file}; keep one`);
        tables.set(id, { file, table });
      });
      load(file);
    }
  } finally {
    onRuleTable();
    for (const each of restore) each();
  }
  return tables;
}

/** Can be called, and asked for any property, again and again: `test.each(cases)('…', body)` does nothing. */
const nothing: unknown = new Proxy(() => undefined, {
  get: (_, key) => (typeof key === 'symbol' ? undefined : nothing),
  apply: () => nothing,
});

function replaceGlobal(name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(globalThis, name, before);
    else Reflect.deleteProperty(globalThis, name);
  };
}
