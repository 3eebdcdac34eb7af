import { runInNewContext } from 'node:vm';
import { codeOf } from '../../../constructs/privacy/handlers/code';
import type { CopyAnswer, CopyEvent } from '../../../constructs/privacy/handlers/copy';
import { s3Stores, type S3Sdk } from '../../../constructs/privacy/handlers/s3-stores';
import type { TableMasking } from '../../../constructs/privacy/handlers/rows';
import { maskUnder } from './rows-of';

const KEY = 'what KMS derives';
const mask = maskUnder(KEY);
const TABLES: readonly TableMasking[] = [
  { prefix: 'customers/', format: 'csv', subject: 'id', columns: { id: 'pseudonym', mail: 'email', born: 'date' } },
  { prefix: 'orders/', format: 'json-lines', columns: { customer: 'pseudonym', amount: 'keep' } },
];
const nameOf = (key: string, kind: string): string => `${mask('pseudonym', key) ?? ''}.${kind}`;

interface Sent {
  readonly command: string;
  readonly input: Record<string, unknown>;
}

/** Two buckets in memory behind the commands of the SDK, with pages of two keys. */
function fakeSdk(source: Readonly<Record<string, string>>, { failing = '' } = {}) {
  const target: Record<string, string> = {};
  const parts: Record<number, string> = {};
  const sent: Sent[] = [];
  const page = ({ Prefix, StartAfter = '', ContinuationToken }: Record<string, unknown>) => {
    const from = String(ContinuationToken ?? StartAfter);
    const keys = Object.keys(source)
      .sort()
      .filter((key) => key.startsWith(String(Prefix)) && key > from);
    const Contents = keys.slice(0, 2).map((Key) => ({ Key }));
    return { Contents, IsTruncated: keys.length > 2, NextContinuationToken: Contents.at(-1)?.Key };
  };
  const answers: Record<string, (input: Record<string, unknown>) => object> = {
    ListObjectsV2: page,
    GetObject: ({ Key }) => ({ Body: [Buffer.from(source[String(Key)] ?? '')] }),
    PutObject: ({ Key, Body }) => {
      target[String(Key)] = String(Body);
      return {};
    },
    CreateMultipartUpload: () => ({ UploadId: 'upload' }),
    UploadPart: ({ PartNumber, Body }) => {
      parts[Number(PartNumber)] = String(Body);
      return { ETag: `tag ${String(PartNumber)}` };
    },
    CompleteMultipartUpload: ({ Key }) => {
      target[String(Key)] = Object.values(parts).join('');
      return {};
    },
    AbortMultipartUpload: () => ({}),
    GenerateMac: () => ({ Mac: Buffer.from(KEY) }),
  };
  const command = (name: string) =>
    class {
      public readonly name = name;
      public constructor(public readonly input: Record<string, unknown>) {}
    };
  class Client {
    public send({ name, input }: { name: string; input: Record<string, unknown> }): Promise<object> {
      sent.push({ command: name, input });
      if (name === failing) return Promise.reject(new Error(`${name} failed`));
      return Promise.resolve(answers[name]?.(input) ?? {});
    }
  }
  const commands = Object.fromEntries(Object.keys(answers).map((name) => [`${name}Command`, command(name)]));
  const sdk = { S3Client: Client, KMSClient: Client, ...commands } as unknown as S3Sdk;
  return { sdk, target, sent };
}

type Handler = (event: CopyEvent | undefined, context: object) => Promise<CopyAnswer>;

/** Runs the very text that stands in the template, in a context that has nothing but what Lambda has. */
async function run(
  source: Readonly<Record<string, string>>,
  { event, remaining = [], failing = '' }: { event?: CopyEvent; remaining?: number[]; failing?: string } = {},
) {
  const fake = fakeSdk(source, { failing });
  const logged: string[] = [];
  const exported: { handler?: Handler } = {};
  runInNewContext(codeOf(TABLES), {
    exports: exported,
    process: { env: { SOURCE: 'source', TARGET: 'target', MASKING_KEY: 'key' } },
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- as the code in Lambda does
    require: (name: string) => (name.startsWith('@aws-sdk/') ? fake.sdk : (require(name) as object)),
    console: { log: (line: string) => logged.push(line) },
    Buffer,
    TextDecoder,
  });
  const left = [...remaining];
  const getRemainingTimeInMillis = (): number => left.shift() ?? 900_000;
  const answer = await exported.handler?.(event, { getRemainingTimeInMillis });
  return { ...fake, answer, logged };
}

const SOURCE = {
  'customers/': '',
  'customers/ada.csv': 'id,mail,born,remark\n4711,ada@example.org,1990-06-15,likes tea\n',
  'customers/bob.csv': 'id,mail\n4712,bob@example.org\nbroken\n',
  'customers/eve.csv': 'id,mail\n4713,eve@example.org\n',
  'orders/1.jsonl': '{"customer":4711,"amount":9.5,"remark":"for Ada"}\n',
  'secrets/1.csv': 'id\n1\n',
};

test('copies the objects of every table and of no other, masked', async () => {
  const { target, answer, sent } = await run(SOURCE);
  expect(target).toEqual({
    [`customers/${nameOf('customers/ada.csv', 'csv')}`]: `id,mail,born\n${mask('pseudonym', '4711')},${mask('email', 'ada@example.org')},${mask('date', '1990-06-15', '4711')}\n`,
    [`customers/${nameOf('customers/bob.csv', 'csv')}`]: `id,mail\n${mask('pseudonym', '4712')},${mask('email', 'bob@example.org')}\n`,
    [`customers/${nameOf('customers/eve.csv', 'csv')}`]: `id,mail\n${mask('pseudonym', '4713')},${mask('email', 'eve@example.org')}\n`,
    [`orders/${nameOf('orders/1.jsonl', 'jsonl')}`]: `{"customer":"${mask('pseudonym', '4711')}","amount":9.5}\n`,
  });
  expect(answer).toEqual({ objects: 4, rows: 4, rejected: 1 });
  const read = sent.filter(({ command }) => command === 'GetObject').map(({ input }) => input['Bucket']);
  expect(new Set(read)).toEqual(new Set(['source']));
});

test('asks KMS for the same key every time, and for nothing but a MAC', async () => {
  const { sent } = await run(SOURCE);
  const calls = sent.filter(({ command }) => command === 'GenerateMac');
  expect(calls).toHaveLength(1);
  const input = calls[0]?.input ?? {};
  expect(input).toMatchObject({ KeyId: 'key', MacAlgorithm: 'HMAC_SHA_256' });
  expect(String(input['Message'])).toBe('cdk-policy-blueprints masked copy, version 1');
});

test('logs how much it copied, and nothing of what', async () => {
  const { logged } = await run(SOURCE);
  expect(logged).toEqual(['{"objects":4,"rows":4,"rejected":1}']);
});

test('stops when time runs out, says where, and goes on from there', async () => {
  const first = await run(SOURCE, { remaining: [900_000, 900_000, 900_000, 1000] });
  expect(first.answer?.next).toEqual({ table: 0, after: 'customers/eve.csv' });
  const { next } = first.answer ?? {};
  const second = await run(SOURCE, next ? { event: { next } } : {});
  expect(second.answer).toEqual({ objects: 1, rows: 1, rejected: 0 });
  expect({ ...first.target, ...second.target }).toEqual((await run(SOURCE)).target);
});

test('an object that cannot be read keeps no other back, and fails the job', async () => {
  const source = { ...SOURCE, 'customers/bad.csv': 'no,header,that,is,listed\n' };
  await expect(run(source)).rejects.toThrow('customers/bad.csv: the first row names no column that is to be copied');
});

test('what cannot be written fails the job', async () => {
  await expect(run(SOURCE, { failing: 'PutObject' })).rejects.toThrow('PutObject failed');
});

describe('a large object', () => {
  async function* pieces(count: number, failAt = Infinity): AsyncGenerator<string> {
    for (let index = 0; index < count; index += 1) {
      if (index === failAt) throw new Error('the source ended early');
      yield await Promise.resolve('x'.repeat(1024 * 1024));
    }
  }

  test('is uploaded in parts while it is made', async () => {
    const { sdk, target, sent } = fakeSdk({});
    await s3Stores(sdk, 'source', 'target').write('large', pieces(20));
    expect(target['large']).toHaveLength(20 * 1024 * 1024);
    const parts = sent.filter(({ command }) => command === 'UploadPart');
    expect(parts.map(({ input }) => (input['Body'] as Buffer).length)).toEqual(
      [8, 8, 4].map((size) => size * 1024 ** 2),
    );
    expect(sent.at(-1)).toMatchObject({
      command: 'CompleteMultipartUpload',
      input: {
        Bucket: 'target',
        UploadId: 'upload',
        MultipartUpload: { Parts: [{ PartNumber: 1, ETag: 'tag 1' }, {}, {}] },
      },
    });
  });

  test('that fails leaves nothing behind', async () => {
    const { sdk, target, sent } = fakeSdk({});
    await expect(s3Stores(sdk, 'source', 'target').write('large', pieces(20, 10))).rejects.toThrow('ended early');
    expect(target).toEqual({});
    expect(sent.at(-1)).toMatchObject({ command: 'AbortMultipartUpload', input: { UploadId: 'upload' } });
  });
});

test('the code is small enough for a template, and takes its tables from there alone', () => {
  const code = codeOf(TABLES);
  expect(code.length).toBeLessThan(50_000);
  expect(code).toContain(JSON.stringify(TABLES));
});
