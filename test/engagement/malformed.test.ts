import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type EngagementIssue, EngagementError, loadEngagement, parseEngagement } from '../../lib/engagement';
import { full } from './samples';

const RUNS = 200;
const LINES = full.split('\n');

/** Passes if the text is read, or refused as it should be; says which. */
function outcome(read: () => unknown): 'read' | 'refused' {
  try {
    read();
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(EngagementError);
    const { issues, message } = error as EngagementError;
    expect(issues.length).toBeGreaterThan(0);
    expect(message).not.toMatch(/^\s+at /m);
    expect(message.split('\n').length).toBeLessThanOrEqual(101);
    for (const line of message.split('\n')) expect(line).toMatch(/^e\.yaml:(\d+:\d+)? |^and \d+ more$/);
    issues.slice(0, 200).forEach(expectSound);
    return 'refused';
  }
}

function expectSound({ line = 1, column = 1, message, allowed = '' }: EngagementIssue): void {
  expect(Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1).toBe(true);
  expect(message).not.toMatch(/undefined|\[object|(?<!")NaN|RangeError|TypeError|\.$/);
  expect(`${message}${allowed}`).not.toMatch(/[\p{Cc}\p{Cf}]/u);
}

const parsed = (text: string): 'read' | 'refused' => outcome(() => parseEngagement(text, 'e.yaml'));

const someLine = fc.nat(LINES.length - 2);
const splice = (at: number, remove: number, ...put: string[]): string =>
  [...LINES.slice(0, at), ...put, ...LINES.slice(at + remove)].join('\n');

/** Values of every type and of many shapes, the awkward ones of YAML and JavaScript among them. */
const anyYaml = fc.oneof(
  fc.constantFrom(
    '',
    '~',
    '[]',
    '{}',
    '.nan',
    '-.inf',
    '0x1F',
    '1e400',
    '!!binary aGk=',
    '&a [*a]',
    '*a',
    '|',
    '"',
    '?',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '{ __proto__: 1 }',
    '{ toString: 1 }',
    '2027-13-45',
    '%',
    '@',
    '`',
    '- -',
  ),
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.integer().map(String),
);

const KEYS = LINES.flatMap((line, at) => (/^\s*(- )?[\w]+:/.test(line) ? [at] : []));

test('the sample itself is read', () => {
  expect(parsed(full)).toBe('read');
});

test('a line is deleted', () => {
  fc.assert(
    fc.property(someLine, (at) => void parsed(splice(at, 1))),
    { numRuns: RUNS },
  );
});

test('a line is doubled', () => {
  const doubled = KEYS.map((at) => parsed(splice(at, 0, LINES[at] ?? '')));
  expect(doubled).toHaveLength(KEYS.length);
  expect(doubled.filter((result) => result === 'refused').length).toBeGreaterThan(KEYS.length - 3);
});

test('two lines change places', () => {
  const swapped = (a: number, b: number): string =>
    LINES.map((line, at) => (at === a ? LINES[b] : at === b ? LINES[a] : line)).join('\n');
  fc.assert(
    fc.property(someLine, someLine, (a, b) => void parsed(swapped(a, b))),
    { numRuns: RUNS },
  );
});

test('a value is replaced by another', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KEYS), anyYaml, (at, value) => {
      const key = /^[^:]*:/.exec(LINES[at] ?? '')?.[0] ?? '';
      parsed(splice(at, 1, `${key} ${value}`));
    }),
    { numRuns: RUNS },
  );
});

test('a key is replaced by another', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KEYS), anyYaml, (at, key) => {
      parsed(
        splice(
          at,
          1,
          (LINES[at] ?? '').replace(/\w+:/, () => `${key}:`),
        ),
      );
    }),
    { numRuns: RUNS },
  );
});

test('a line is indented otherwise', () => {
  fc.assert(
    fc.property(someLine, fc.constantFrom(' ', '   ', '\t', '- ', '? ', '    - '), (at, indent) => {
      parsed(splice(at, 1, indent + (LINES[at] ?? '')));
    }),
    { numRuns: RUNS },
  );
});

test('any text is put anywhere', () => {
  fc.assert(
    fc.property(fc.nat(full.length), fc.string({ unit: 'binary', minLength: 1 }), (at, text) => {
      parsed(full.slice(0, at) + text + full.slice(at));
    }),
    { numRuns: RUNS },
  );
});

test('the text ends too early', () => {
  fc.assert(
    fc.property(fc.nat(full.length), (at) => void parsed(full.slice(0, at))),
    { numRuns: RUNS },
  );
});

test('the text is any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => void parsed(text)),
    { numRuns: RUNS },
  );
});

test('the text is any data', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), (text) => void parsed(text)),
    { numRuns: RUNS },
  );
});

test('bytes are flipped', () => {
  const folder = mkdtempSync(join(tmpdir(), 'engagement-malformed-'));
  const back = process.cwd();
  process.chdir(folder);
  try {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(full.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1 }),
        (flips) => {
          const bytes = Buffer.from(full);
          for (const [at, mask] of flips) bytes[at] = (bytes[at] ?? 0) ^ mask;
          writeFileSync('e.yaml', bytes);
          outcome(() => loadEngagement('e.yaml'));
        },
      ),
      { numRuns: RUNS },
    );
  } finally {
    process.chdir(back);
    rmSync(folder, { recursive: true });
  }
});

describe('a great deal of one thing is refused, and soon', () => {
  const SIZE = 64 * 1024;
  const unlike = (line: (index: number) => string): string => {
    let text = '';
    for (let index = 0; text.length < SIZE - 100; index += 1) text += line(index);
    return text;
  };
  test.each([
    ...['[', '{', '- ', '? ', '"', '&a ', '!a ', 'a: ', 'a:\n', '*a ', '[]', '{a: ', '---\n', '# \n', '%\n', '[?'].map(
      (piece): [string, string] => [JSON.stringify(piece), piece.repeat(SIZE / piece.length)],
    ),
    ['a staircase', unlike((index) => `${' '.repeat(index)}a:\n`)],
    ['unknown keys', unlike((index) => `key${String(index)}: 1\n`)],
    ['unknown keys below', `retention:\n${unlike((index) => `  key${String(index)}: 1\n`).slice(0, -20)}`],
    ['aliases', unlike((index) => `a${String(index)}: &a${String(index)} 1\nb${String(index)}: *a${String(index)}\n`)],
    ['wrong items', `residency: [${'x,'.repeat(30_000)}]`],
    ['vendors', `vendors:\n${unlike((index) => `- { name: v${String(index)} }\n`).slice(0, -20)}`],
    ['a long value', `name: ${'a-'.repeat(30_000)}`],
    ['a long address', `contacts: { onCall: ${'a.'.repeat(30_000)} }`],
  ])('%s', (_, text) => {
    expect(parsed(text)).toBe('refused');
  });
});
