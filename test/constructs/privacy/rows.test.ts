import * as fc from 'fast-check';
import type { Masking } from '../../../constructs';
import { maskText, maskUnder } from './rows-of';

const mask = maskUnder('key');
const csv = { format: 'csv', subject: 'id' } as const;
const json = { format: 'json-lines', subject: 'id' } as const;

/** A field of CSV, in quotes. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const parsed = (output: string): Record<string, unknown>[] =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('CSV', () => {
  const columns = { id: 'pseudonym', mail: 'email', country: 'keep' } as const;

  test('comes out with the columns that are listed, in their order, masked', async () => {
    const text = 'mail,remark,id,country\nada@example.org,likes tea,1,GB\ncharles@example.org,,2,\n';
    const { output, rows, rejected } = await maskText(text, { ...csv, columns });
    expect(output).toBe(
      [
        'mail,id,country',
        `${mask('email', 'ada@example.org')},${mask('pseudonym', '1')},GB`,
        `${mask('email', 'charles@example.org')},${mask('pseudonym', '2')},`,
        '',
      ].join('\n'),
    );
    expect([rows, rejected]).toEqual([2, 0]);
  });

  test.each([
    ['quotes, commas and line ends in a field', 'id,country\n1,"G,\nB ""x"""\n', '"G,\nB ""x"""'],
    ['line ends of Windows', 'id,country\r\n1,GB\r\n', 'GB'],
    ['a byte order mark', '\ufeffid,country\n1,GB\n', 'GB'],
    ['no line end at the end', 'id,country\n1,GB', 'GB'],
    ['empty lines', '\nid,country\n\n1,GB\n\n', 'GB'],
    ['quoted names of columns', '"id","country"\n"1","GB"\n', 'GB'],
  ])('is read with %s', async (_, text, country) => {
    const { output } = await maskText(text, { ...csv, columns });
    expect(output).toBe(`id,country\n${mask('pseudonym', '1')},${country}\n`);
  });

  test.each([
    ['too few fields', '1'],
    ['too many fields', '1,GB,secret'],
    ['text after a quotation', '1,"GB"secret'],
    ['a quotation inside of a field', '1,G"secret"B'],
  ])('leaves out a row with %s, counts it, and goes on', async (_, row) => {
    const { output, rows, rejected } = await maskText(`id,country\n${row}\n2,DE\n`, { ...csv, columns });
    expect(output).toBe(`id,country\n${mask('pseudonym', '2')},DE\n`);
    expect([rows, rejected]).toEqual([1, 1]);
  });

  test('leaves out what a quotation without an end has swallowed', async () => {
    const { output, rejected } = await maskText('id,country\n1,GB\n2,"DE\n3,FR\n', { ...csv, columns });
    expect(output).toBe(`id,country\n${mask('pseudonym', '1')},GB\n`);
    expect(rejected).toBe(1);
  });

  test.each([
    ['names no column that is listed', 'a,b\n1,2\n', 'the first row names no column that is to be copied'],
    ['names a column twice', 'id,id\n1,2\n', 'a column stands twice in the header'],
    ['is not well formed', '"id"x,country\n1,GB\n', 'the first row names no column'],
  ])('is refused as a whole if the header %s', async (_, text, message) => {
    await expect(maskText(text, { ...csv, columns })).rejects.toThrow(message);
  });

  test('a column called as something that every object has is not listed by that', async () => {
    const { output } = await maskText('id,constructor,__proto__\n1,a,b\n', { ...csv, columns });
    expect(output).toBe(`id\n${mask('pseudonym', '1')}\n`);
  });

  test('has dates moved by the subject of the row, who need not be copied', async () => {
    const text = 'id,born\n1,1990-06-15\n';
    const { output } = await maskText(text, { ...csv, columns: { born: 'date' } });
    expect(output).toBe(`born\n${mask('date', '1990-06-15', '1')}\n`);
  });
});

describe('JSON lines', () => {
  const columns = { id: 'pseudonym', 'customer.mail': 'email', amount: 'keep', paid: 'keep', note: 'drop' } as const;

  test('come out with the values that are listed, masked, and what is kept in its type', async () => {
    const record = { id: 1, customer: { mail: 'ada@example.org', name: 'Ada' }, amount: 9.5, paid: true, note: 'tea' };
    const { output } = await maskText(`${JSON.stringify(record)}\n`, { ...json, columns });
    expect(parsed(output)).toEqual([
      { id: mask('pseudonym', '1'), customer: { mail: mask('email', 'ada@example.org') }, amount: 9.5, paid: true },
    ]);
  });

  test('leave out lists and objects, which hold what nobody listed, and keep what is null', async () => {
    const record = { id: null, amount: { name: 'Ada' }, paid: ['Ada'], customer: 'Ada' };
    const { output } = await maskText(JSON.stringify(record), { ...json, columns });
    expect(parsed(output)).toEqual([{ id: null }]);
  });

  test.each(['{"id": 1', '[1]', '"Ada"', 'null', 'Ada'])('leave out %s, count it, and go on', async (line) => {
    const { output, rows, rejected } = await maskText(`${line}\n{"id":2}\n`, { ...json, columns });
    expect(parsed(output)).toEqual([{ id: mask('pseudonym', '2') }]);
    expect([rows, rejected]).toEqual([1, 1]);
  });

  test('cannot reach the prototype of anything', async () => {
    const line = '{"__proto__":{"polluted":"yes"},"id":1}';
    const { output } = await maskText(line, { ...json, columns: { '__proto__.polluted': 'keep', id: 'keep' } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(output).toContain('"id":1');
  });
});

test('what is no text is refused as a whole', async () => {
  await expect(maskText(Uint8Array.of(0x1f, 0x8b, 0xff, 0xfe), { ...csv, columns: { id: 'keep' } })).rejects.toThrow();
});

test.each(['csv', 'json-lines'] as const)('%s: a row without an end does not fill the memory', async (format) => {
  const text = `id\n"${'x'.repeat(1_100_000)}`;
  await expect(maskText(text, { format, columns: { id: 'keep' } })).rejects.toThrow('a row is longer than');
});

test('tables still join, whatever their form and the names of their columns', async () => {
  const customers = await maskText('id,mail\n4711,Ada@example.org\n', {
    ...csv,
    columns: { id: 'pseudonym', mail: 'email' },
  });
  const orders = await maskText('{"customer":{"number":4711,"mail":"ada@example.org"}}\n', {
    format: 'json-lines',
    columns: { 'customer.number': 'pseudonym', 'customer.mail': 'email' },
  });
  const [id, mail] = customers.output.split('\n')[1]?.split(',') ?? [];
  expect(parsed(orders.output)).toEqual([{ customer: { number: id, mail } }]);
});

// Letters that no masked value has: what is found of them is left over.
const MARK = 'ZQ';
const marked = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => `${MARK}${text}${MARK}`);
const person = fc.record({
  id: marked,
  name: marked,
  mail: marked,
  phone: fc.tuple(fc.stringMatching(/^[789]{9}$/), marked).map(([digits, remark]) => `${digits} ${remark}`),
  born: fc.oneof(marked, fc.constant('1871-12-18T17:18:19.123Z')),
  remark: marked,
  [`${MARK}other`]: marked,
});
const columns: Record<string, Masking> = {
  id: 'pseudonym',
  name: 'name',
  mail: 'email',
  phone: 'phone',
  born: 'date',
  remark: 'drop',
};

const survives = (output: string, people: readonly { phone: string }[]): boolean =>
  output.includes(MARK) ||
  output.includes('1871-12-18') ||
  people.some(({ phone }) => output.includes(phone.slice(0, 9)));

test('no original value survives in CSV, however it is cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 64 }),
      async (people, size) => {
        const header = Object.keys(people[0] ?? {});
        const rows = people.map((each) => Object.values(each).map(quoted).join(','));
        const text = [header.join(','), ...rows].join('\r\n');
        const masked = await maskText(text, { ...csv, columns }, { size });
        expect(masked.rows).toBe(people.length);
        expect(survives(masked.output, people)).toBe(false);
        expect(masked.output).toBe((await maskText(text, { ...csv, columns })).output);
      },
    ),
    { numRuns: 200 },
  );
});

test('no original value survives in JSON lines, however it is cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 64 }),
      async (people, size) => {
        const text = people.map((each) => JSON.stringify(each)).join('\n');
        const masked = await maskText(text, { ...json, columns }, { size });
        expect(masked.rows).toBe(people.length);
        expect(survives(masked.output, people)).toBe(false);
        expect(masked.output).toBe((await maskText(text, { ...json, columns })).output);
      },
    ),
    { numRuns: 200 },
  );
});

test('whatever text comes, nothing of a column that is not listed survives', async () => {
  const line = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('1,2', '"', '""', '1,"', '{}', '{"id":1}'));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.constantFrom('csv', 'json-lines'), async (some, format) => {
      const text = ['id,secret', ...some, `1,${MARK}`, `{"id":"1","secret":"${MARK}"}`].join('\n');
      const { output } = await maskText(text, { format, columns: { id: 'pseudonym' } });
      expect(output).not.toContain(MARK);
    }),
  );
});
