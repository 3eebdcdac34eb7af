/** A sale as the till tells it. */
interface Told {
  readonly sale: string;
  readonly customer: string;
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly born?: string;
  readonly country: string;
  readonly product: string;
  readonly sold: string;
  readonly cents: number;
}

/** What the vault keeps of a customer. */
export interface Person {
  readonly id: string;
  readonly customer: string;
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly born?: string;
  readonly country: string;
}

/** What analysts see of a sale. */
export interface Sale {
  readonly customer: string;
  readonly decade?: number;
  readonly country: string;
  readonly product: string;
  readonly cents: number;
}

export interface Rejected {
  /** Place of the record among those sent. */
  readonly at: number;
  /** What is wrong with it, without saying what it is: answers end in logs. */
  readonly error: string;
}

export interface Ingested {
  readonly accepted: number;
  readonly rejected: readonly Rejected[];
}

/** What of AWS is used. */
export interface Stores {
  /** The code that stands for a value: always the same, and nobody finds the way back. */
  readonly mac: (value: string) => Promise<Uint8Array>;
  readonly putPerson: (key: string, body: string) => Promise<void>;
  readonly putSale: (key: string, body: string) => Promise<void>;
  /** Erases every version of what has this key, and says how many there were. */
  readonly erasePerson: (key: string) => Promise<number>;
}

export const MOST_RECORDS = 100;

/** Takes sales in: who bought goes to the vault, what was bought to the analysts. Sent again, nothing is there twice. */
export const ingesting =
  (stores: Stores) =>
  async (event: unknown): Promise<Ingested> => {
    const records = recordsOf(event);
    const rejected: Rejected[] = [];
    for (const [at, record] of records.entries()) {
      const told = parse(record);
      if (typeof told === 'string') rejected.push({ at, error: told });
      else await keep(stores, told);
    }
    return { accepted: records.length - rejected.length, rejected };
  };

async function keep(stores: Stores, told: Told): Promise<void> {
  const { sale, customer, name, email, phone, born, country, product, sold, cents } = told;
  const id = await pseudonymOf(stores, 'customer', customer);
  const person: Person = { id, customer, name, email, ...(phone && { phone }), ...(born && { born }), country };
  const decade = born && { decade: Math.floor(Number(born.slice(0, 4)) / 10) * 10 };
  const row: Sale = { customer: id, ...decade, country, product, cents };
  // The number of a sale leads to who bought, in the books of the shop: here it has another name.
  const place = `sales/day=${sold.slice(0, 10)}/${await pseudonymOf(stores, 'sale', sale)}.json`;
  await stores.putPerson(personKey(id), line(person));
  await stores.putSale(place, line(row));
}

/** Forgets a person: what is left of sales stands under a pseudonym that nothing explains any more. */
export const forgetting =
  (stores: Stores) =>
  async (event: unknown): Promise<{ readonly erased: number }> => {
    const customer = isObject(event) ? event['customer'] : undefined;
    if (typeof customer !== 'string' || !FIELDS.customer.is(customer)) throw new Error(wrong('customer'));
    return { erased: await stores.erasePerson(personKey(await pseudonymOf(stores, 'customer', customer))) };
  };

/** Numbers of customers and of sales are told apart, so that equal ones have nothing to do with each other. */
async function pseudonymOf({ mac }: Stores, kind: 'customer' | 'sale', value: string): Promise<string> {
  return Buffer.from(await mac(`${kind}:${value}`))
    .toString('hex')
    .slice(0, 32);
}

const personKey = (id: string): string => `customers/${id}.json`;

const line = (row: object): string => `${JSON.stringify(row)}\n`;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function recordsOf(event: unknown): readonly unknown[] {
  const records = isObject(event) ? event['records'] : undefined;
  if (Array.isArray(records) && records.length <= MOST_RECORDS) return records;
  throw new Error(`records is no list of at most ${String(MOST_RECORDS)}`);
}

interface Field {
  readonly is: (value: unknown) => boolean;
  readonly form: string;
  readonly optional?: true;
}

const text =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value);

/** A day or a time in ISO 8601 that there was: not the 30th of February. */
const time =
  (pattern: RegExp) =>
  (value: unknown): boolean => {
    if (typeof value !== 'string' || !pattern.test(value)) return false;
    const date = new Date(value);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value.slice(0, 19));
  };

/** No field of free text but those that go to the vault: whatever analysts see has a form of its own. */
const FIELDS: Readonly<Record<keyof Told, Field>> = {
  sale: { is: text(/^[A-Z0-9-]{1,40}$/), form: '1 to 40 capitals, digits and hyphens' },
  customer: { is: text(/^K-\d{8}$/), form: 'K- and 8 digits' },
  name: { is: text(/^[^\p{Cc}]{1,100}$/u), form: '1 to 100 characters' },
  email: { is: text(/^[^\s@]{1,64}@[^\s@]{1,180}$/), form: 'an address' },
  phone: { is: text(/^\+[\d ]{5,20}$/), form: '+ and 5 to 20 digits', optional: true },
  born: { is: time(/^\d{4}-\d\d-\d\d$/), form: 'a day, as 1985-04-12', optional: true },
  country: { is: text(/^[A-Z]{2}$/), form: 'two capitals' },
  product: { is: text(/^[a-z0-9-]{1,40}$/), form: '1 to 40 small letters, digits and hyphens' },
  sold: { is: time(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/), form: 'a time in UTC, as 2026-11-21T09:30:00Z' },
  cents: {
    is: (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 1e7,
    form: 'a whole number, 0 to 10000000',
  },
};

const wrong = (name: keyof Told): string => `${name} is not ${FIELDS[name].form}`;

/** What a record says; what is wrong with it otherwise. */
function parse(record: unknown): Told | string {
  if (!isObject(record)) return 'the record is no object';
  // The name of what is unknown may be anything, such as somebody's.
  if (Object.keys(record).some((name) => !Object.hasOwn(FIELDS, name))) return 'a field is not known';
  for (const name of Object.keys(FIELDS) as (keyof Told)[]) {
    const { is, optional } = FIELDS[name];
    if (!(optional && record[name] === undefined) && !is(record[name])) return wrong(name);
  }
  return record as unknown as Told;
}

/** What of the SDK is used; Lambda brings it along. */
export type Send = (operation: Operation, input: object) => Promise<Answer>;
type Operation = 'DeleteObjects' | 'GenerateMac' | 'ListObjectVersions' | 'PutObject';

interface Version {
  readonly Key?: string;
  readonly VersionId?: string;
}

export interface Answer {
  readonly Mac?: Uint8Array;
  readonly Versions?: readonly Version[];
  readonly DeleteMarkers?: readonly Version[];
  readonly Errors?: readonly object[];
}

export interface Places {
  readonly pseudonyms: string;
  readonly people: string;
  readonly sales: string;
}

/** The stores of AWS. */
export function inAws(send: Send, { pseudonyms, people, sales }: Places): Stores {
  const put =
    (Bucket: string) =>
    async (Key: string, Body: string): Promise<void> => {
      await send('PutObject', { Bucket, Key, Body, ContentType: 'application/json' });
    };
  return {
    mac: async (value) => {
      const asked = { KeyId: pseudonyms, MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.from(value) };
      const { Mac } = await send('GenerateMac', asked);
      if (!Mac) throw new Error('KMS answered without a code');
      return Mac;
    },
    putPerson: put(people),
    putSale: put(sales),
    erasePerson: async (key) => {
      let erased = 0;
      for (;;) {
        const { Versions = [], DeleteMarkers = [] } = await send('ListObjectVersions', { Bucket: people, Prefix: key });
        const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
        if (Objects.length === 0) return erased;
        const { Errors = [] } = await send('DeleteObjects', { Bucket: people, Delete: { Objects, Quiet: true } });
        if (Errors.length > 0) throw new Error(`${String(Errors.length)} versions were not erased`);
        erased += Versions.length;
      }
    },
  };
}

type Command = new (input: object) => object;
type Client = new () => { readonly send: (command: object) => Promise<Answer> };

function sdk(): Send {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- Lambda has it; this repository does not
  const s3 = require('@aws-sdk/client-s3') as Readonly<Record<string, Command>> & { readonly S3Client: Client };
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the same
  const kms = require('@aws-sdk/client-kms') as Readonly<Record<string, Command>> & { readonly KMSClient: Client };
  const objects = new s3.S3Client();
  const keys = new kms.KMSClient();
  return (operation, input) => {
    const [client, commands] = operation === 'GenerateMac' ? [keys, kms] : [objects, s3];
    const Named = commands[`${operation}Command`];
    if (!Named) throw new Error(`the SDK has no ${operation}`);
    return client.send(new Named(input));
  };
}

let stores: Stores | undefined;

function made(): Stores {
  const { PSEUDONYMS: pseudonyms = '', PEOPLE: people = '', SALES: sales = '' } = process.env;
  return (stores ??= inAws(sdk(), { pseudonyms, people, sales }));
}

export const ingest = (event: unknown): Promise<Ingested> => ingesting(made())(event);

export const forget = (event: unknown): Promise<{ readonly erased: number }> => forgetting(made())(event);
