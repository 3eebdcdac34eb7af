import { createHmac } from 'node:crypto';
import {
  type Answer,
  forgetting,
  inAws,
  ingesting,
  MOST_RECORDS,
  type Person,
  type Send,
} from '../../examples/data-vault/customers';
import { SALES } from '../../examples/data-vault/data-stack';
import { CUSTOMERS } from '../../examples/data-vault/refresh-stacks';
import { maskText } from '../constructs/privacy/rows-of';

const JANE = {
  sale: 'S-1',
  customer: 'K-00012345',
  name: 'Jane Doe',
  email: 'jane@home.example',
  phone: '+49 30 1234567',
  born: '1985-07-03',
  country: 'DE',
  product: 'kettle-2',
  sold: '2026-11-21T09:30:00Z',
  cents: 4999,
};
const PERSONAL = [JANE.sale, JANE.customer, JANE.name, JANE.email, JANE.phone, JANE.born];

interface Put {
  readonly Bucket: string;
  readonly Key: string;
  readonly Body: string;
}

/** KMS and S3 in memory, where S3 keeps every version and lists two at a time. */
function memory({ failing = [] as readonly object[], key = 'key' } = {}) {
  const versions: (Put & { readonly VersionId: string })[] = [];
  const answers: Readonly<Record<string, (input: never) => Answer>> = {
    GenerateMac: ({ Message }: { readonly Message: Uint8Array }) => ({
      Mac: createHmac('sha256', key).update(Message).digest(),
    }),
    PutObject: (put: Put) => {
      versions.push({ ...put, VersionId: String(versions.length) });
      return {};
    },
    ListObjectVersions: ({ Bucket, Prefix }: { readonly Bucket: string; readonly Prefix: string }) => ({
      Versions: versions.filter((each) => each.Bucket === Bucket && each.Key.startsWith(Prefix)).slice(0, 2),
    }),
    DeleteObjects: ({
      Delete,
    }: {
      readonly Delete: { readonly Objects: readonly { readonly VersionId: string }[] };
    }) => {
      const gone = Delete.Objects.map(({ VersionId }) => VersionId);
      versions.splice(0, versions.length, ...versions.filter(({ VersionId }) => !gone.includes(VersionId)));
      return { Errors: failing };
    },
  };
  const send: Send = (operation, input) => Promise.resolve(answers[operation]?.(input as never) ?? {});
  const stores = inAws(send, { pseudonyms: 'key/1', people: 'people', sales: 'sales' });
  const bodies = (bucket: string): readonly string[] =>
    versions.filter(({ Bucket }) => Bucket === bucket).map(({ Body }) => Body);
  const keys = (bucket: string): readonly string[] => [
    ...new Set(versions.filter(({ Bucket }) => Bucket === bucket).map(({ Key }) => Key)),
  ];
  return { ingest: ingesting(stores), forget: forgetting(stores), bodies, keys };
}

const rows = (bodies: readonly string[]): readonly unknown[] => bodies.map((body) => JSON.parse(body) as unknown);

test('who bought goes to the vault, what was bought to the analysts, and the two join', async () => {
  const { ingest, bodies, keys } = memory();
  expect(await ingest({ records: [JANE] })).toEqual({ accepted: 1, rejected: [] });
  const id = expect.stringMatching(/^[0-9a-f]{32}$/) as string;
  const { customer, name, email, phone, born, country, product, cents } = JANE;
  const [person] = rows(bodies('people')) as readonly Person[];
  expect(person).toEqual({ id, customer, name, email, phone, born, country });
  expect(rows(bodies('sales'))).toEqual([{ customer: person?.id, decade: 1980, country, product, cents }]);
  expect(keys('people')).toEqual([`customers/${person?.id ?? ''}.json`]);
  expect(keys('sales')).toEqual([expect.stringMatching(/^sales\/day=2026-11-21\/[0-9a-f]{32}\.json$/)]);
});

test('nothing personal reaches the analysts, in rows or in names of objects', async () => {
  const { ingest, bodies, keys } = memory();
  await ingest({ records: [JANE] });
  const seen = [...bodies('sales'), ...keys('sales')].join('\n');
  expect(PERSONAL.filter((value) => seen.includes(value))).toEqual([]);
});

test('the columns of the table are those of the rows', async () => {
  const { ingest, bodies } = memory();
  await ingest({ records: [JANE] });
  expect(rows(bodies('sales')).map((row) => Object.keys(row as object))).toEqual([Object.keys(SALES.columns)]);
});

test('what a customer did not say is left out', async () => {
  const { ingest, bodies } = memory();
  const { phone: _phone, born: _born, ...rest } = JANE;
  expect(await ingest({ records: [rest] })).toMatchObject({ accepted: 1 });
  expect(rows(bodies('people'))).toEqual([expect.not.objectContaining({ phone: expect.anything() as unknown })]);
  expect(rows(bodies('sales'))).toEqual([expect.not.objectContaining({ decade: expect.anything() as unknown })]);
});

test('a sale that is sent again is there once', async () => {
  const { ingest, keys } = memory();
  await ingest({ records: [JANE] });
  await ingest({ records: [JANE, { ...JANE, sale: 'S-2' }] });
  expect(keys('people')).toHaveLength(1);
  expect(keys('sales')).toHaveLength(2);
});

test('without the key, nobody comes from a number to a pseudonym', async () => {
  const [ours, theirs] = [memory(), memory({ key: 'another' })];
  for (const { ingest } of [ours, theirs]) await ingest({ records: [JANE] });
  expect(theirs.keys('people')).not.toEqual(ours.keys('people'));
});

test.each<[string, unknown, string]>([
  ['what is no object', 'Jane', 'the record is no object'],
  ['a field that nobody knows', { ...JANE, 'Jane Doe': 1 }, 'a field is not known'],
  ['no customer', { ...JANE, customer: undefined }, 'customer is not K- and 8 digits'],
  ['the number of something else', { ...JANE, customer: 'S-1' }, 'customer is not K- and 8 digits'],
  ['a sale with free text', { ...JANE, sale: 'for Jane' }, 'sale is not 1 to 40 capitals, digits and hyphens'],
  ['an empty name', { ...JANE, name: '' }, 'name is not 1 to 100 characters'],
  ['a name of two lines', { ...JANE, name: 'Jane\nDoe' }, 'name is not 1 to 100 characters'],
  ['no address', { ...JANE, email: 'jane' }, 'email is not an address'],
  ['a number without its country', { ...JANE, phone: '030 1234567' }, 'phone is not + and 5 to 20 digits'],
  ['a day that there was not', { ...JANE, born: '1985-02-30' }, 'born is not a day, as 1985-04-12'],
  ['a country in words', { ...JANE, country: 'Germany' }, 'country is not two capitals'],
  [
    'a product with free text',
    { ...JANE, product: 'engraved: Jane' },
    'product is not 1 to 40 small letters, digits and hyphens',
  ],
  [
    'a time elsewhere',
    { ...JANE, sold: '2026-11-21T09:30:00+01:00' },
    'sold is not a time in UTC, as 2026-11-21T09:30:00Z',
  ],
  ['a time that leads elsewhere', { ...JANE, sold: '../../x' }, 'sold is not a time in UTC, as 2026-11-21T09:30:00Z'],
  ['half a cent', { ...JANE, cents: 0.5 }, 'cents is not a whole number, 0 to 10000000'],
  ['a debt', { ...JANE, cents: -1 }, 'cents is not a whole number, 0 to 10000000'],
])('rejects %s, keeps the rest, and says nothing that is personal', async (_, record, error) => {
  const { ingest, bodies } = memory();
  const answer = await ingest({ records: [record, { ...JANE, customer: 'K-00000001' }] });
  expect(answer).toEqual({ accepted: 1, rejected: [{ at: 0, error }] });
  expect(bodies('people')).toHaveLength(1);
  expect(PERSONAL.filter((value) => JSON.stringify(answer).includes(value))).toEqual([]);
});

test.each([undefined, {}, { records: 'all' }, { records: Array.from({ length: MOST_RECORDS + 1 }, () => JANE) }])(
  'refuses what is no list of records',
  async (event) => {
    await expect(memory().ingest(event)).rejects.toThrow('records is no list of at most 100');
  },
);

test('forgets every version of a person, and nobody else', async () => {
  const { ingest, forget, bodies } = memory();
  const moved = ['a', 'b', 'c'].map((house) => ({ ...JANE, email: `jane@${house}.example` }));
  await ingest({ records: [...moved, { ...JANE, customer: 'K-00000001', name: 'John Doe' }] });
  expect(await forget({ customer: JANE.customer })).toEqual({ erased: 3 });
  expect(rows(bodies('people'))).toEqual([expect.objectContaining({ name: 'John Doe' })]);
  expect(bodies('sales')).toHaveLength(4);
  expect(await forget({ customer: JANE.customer })).toEqual({ erased: 0 });
});

test('says so where it could not forget', async () => {
  const { ingest, forget } = memory({ failing: [{ Code: 'AccessDenied' }] });
  await ingest({ records: [JANE] });
  await expect(forget({ customer: JANE.customer })).rejects.toThrow('1 versions were not erased');
});

test.each([undefined, {}, { customer: '' }, { customer: 'Jane' }])('forgets nobody without a number', async (event) => {
  await expect(memory().forget(event)).rejects.toThrow('customer is not K- and 8 digits');
});

test('what the vault keeps of a customer is masked on its way to stage, each part of it', async () => {
  const { ingest, bodies } = memory();
  await ingest({ records: [JANE] });
  const [person] = rows(bodies('people')) as readonly Person[];
  expect(Object.keys(CUSTOMERS.columns)).toEqual(Object.keys(person ?? {}));
  const { output, rows: copied, rejected } = await maskText(bodies('people').join(''), CUSTOMERS);
  expect({ copied, rejected }).toEqual({ copied: 1, rejected: 0 });
  expect([person?.id ?? '', ...PERSONAL].filter((value) => output.includes(value))).toEqual([]);
  expect(JSON.parse(output)).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    email: expect.stringMatching(/@example\.com$/) as string,
    country: 'DE',
  });
});
