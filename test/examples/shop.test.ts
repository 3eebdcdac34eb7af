import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { selfSigned } from '../../examples/web-platform/app/src/certificate';
import {
  cached,
  type Cache,
  inDatabase,
  PAGE,
  type Product,
  type Products,
  SECONDS,
} from '../../examples/web-platform/app/src/products';
import { type Log, serverOf, shutDown } from '../../examples/web-platform/app/src/server';
import { type Answer, type Asked, shop } from '../../examples/web-platform/app/src/shop';

const CUP: Product = { id: 'cup', name: 'Cup', price: 990 };
const POT: Product = { id: 'pot', name: 'Pot', price: 2490 };

/** A database in memory that counts how often it is asked. */
function memory(...all: readonly Product[]): Products & { asked: number } {
  const products = {
    asked: 0,
    list: () => {
      products.asked += 1;
      return Promise.resolve(all);
    },
    get: (id: string) => {
      products.asked += 1;
      return Promise.resolve(all.find((product) => product.id === id));
    },
  };
  return products;
}

const get = (path: string, products: Products = memory(CUP, POT)): Promise<Answer> =>
  shop(products)({ method: 'GET', path });

describe('the shop', () => {
  test('lists what there is, with its pictures', async () => {
    expect(await get('/products')).toEqual({
      status: 200,
      body: {
        products: [
          { ...CUP, picture: '/pictures/cup.webp' },
          { ...POT, picture: '/pictures/pot.webp' },
        ],
      },
    });
  });

  test('shows one product', async () => {
    expect(await get('/products/pot')).toEqual({ status: 200, body: { ...POT, picture: '/pictures/pot.webp' } });
  });

  test.each(['/products/vase', '/products/', '/products/CUP', `/products/${'x'.repeat(41)}`, '/', '/admin'])(
    'has nothing at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test('is alive while its database is not', async () => {
    const broken = { list: () => Promise.reject(new Error()), get: () => Promise.reject(new Error()) };
    expect(await get('/health', broken)).toEqual({ status: 200, body: { status: 'up' } });
  });

  test.each(['POST', 'PUT', 'DELETE'])('does not take %s', async (method) => {
    expect((await shop(memory(CUP))({ method, path: '/products' })).status).toBe(405);
  });
});

test('the database is asked with values beside the query', async () => {
  const asked: unknown[] = [];
  const products = inDatabase({
    query: (text, values) => {
      asked.push(values);
      expect(text).toContain('$1');
      return Promise.resolve({ rows: [CUP] });
    },
  });
  expect(await products.get("' OR 1=1 --")).toEqual(CUP);
  expect(await products.list()).toEqual([CUP]);
  expect(asked).toEqual([["' OR 1=1 --"], [PAGE]]);
});

describe('the cache', () => {
  /** A cache in memory that notes for how long something is to be kept. */
  function cacheOf(): Cache & { readonly kept: Map<string, readonly [string, number]> } {
    const kept = new Map<string, readonly [string, number]>();
    return {
      kept,
      get: (key) => Promise.resolve(kept.get(key)?.[0] ?? null),
      set: (key, value, seconds) => Promise.resolve(kept.set(key, [value, seconds])),
    };
  }
  const silent = (): void => undefined;

  test('answers in place of the database, for a minute', async () => {
    const [database, cache] = [memory(CUP), cacheOf()];
    const products = cached(database, cache, silent);
    expect([await products.get('cup'), await products.get('cup')]).toEqual([CUP, CUP]);
    expect([await products.list(), await products.list()]).toEqual([[CUP], [CUP]]);
    expect(database.asked).toBe(2);
    expect([...cache.kept].map(([key, [, seconds]]) => [key, seconds])).toEqual([
      ['products:cup', SECONDS],
      ['products', SECONDS],
    ]);
  });

  test('does not keep what there is not', async () => {
    const [database, cache] = [memory(), cacheOf()];
    const products = cached(database, cache, silent);
    expect([await products.get('cup'), await products.get('cup')]).toEqual([undefined, undefined]);
    expect(database.asked).toBe(2);
    expect(cache.kept.size).toBe(0);
  });

  test('is gone around while it does not answer, and that is told', async () => {
    const fail = (): Promise<never> => Promise.reject(new Error('no cache'));
    const problems: unknown[] = [];
    const products = cached(memory(CUP), { get: fail, set: fail }, (problem) => problems.push(problem));
    expect(await products.get('cup')).toEqual(CUP);
    expect(problems.map(String)).toEqual(['Error: no cache', 'Error: no cache']);
  });
});

test('the certificate is signed by its own key, and good for a year', () => {
  const now = new Date('2026-11-21T12:00:00Z');
  const { cert } = selfSigned('shop', now);
  const certificate = new X509Certificate(cert);
  expect(certificate.subject).toBe('CN=shop');
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(new Date(certificate.validFrom)).toEqual(new Date('2026-11-21T11:00:00Z'));
  expect(new Date(certificate.validTo)).toEqual(new Date('2027-11-21T12:00:00Z'));
  expect(selfSigned('shop', now).key).not.toBe(selfSigned('shop', now).key);
});

describe('the server', () => {
  const identity = selfSigned('shop');

  /** Asks a server over TLS, as the load balancer does: without a look at the certificate. */
  const ask = (port: number, path: string, method = 'GET'): Promise<readonly [number | undefined, string]> =>
    new Promise((resolve, reject) => {
      request({ port, path, method, rejectUnauthorized: false, agent: false }, (response) => {
        let body = '';
        response.on('data', (part: Buffer) => (body += part.toString()));
        response.on('end', () => {
          resolve([response.statusCode, body]);
        });
      })
        .on('error', reject)
        .end();
    });

  async function started(
    answer: (asked: Asked) => Promise<Answer>,
    log: Log,
  ): Promise<[ReturnType<typeof serverOf>, number]> {
    const server = serverOf(answer, identity, log);
    await new Promise<void>((resolve) => server.listen(0, resolve));
    return [server, (server.address() as AddressInfo).port];
  }

  test('answers over TLS, and logs what was asked without its query', async () => {
    const events: Record<string, unknown>[] = [];
    const [server, port] = await started(shop(memory(CUP)), (event) => events.push(event));
    expect(await ask(port, '/products/cup?token=secret')).toEqual([
      200,
      JSON.stringify({ ...CUP, picture: '/pictures/cup.webp' }),
    ]);
    expect(await ask(port, '/products', 'HEAD')).toEqual([200, '']);
    expect((await ask(port, '/health'))[0]).toBe(200);
    await shutDown(server, []);
    expect(events).toMatchObject([
      { level: 'info', method: 'GET', path: '/products/cup', status: 200 },
      { level: 'info', method: 'HEAD', path: '/products', status: 200 },
    ]);
  });

  test('says no more of a problem than that there is one', async () => {
    const events: Record<string, unknown>[] = [];
    const fail = (): Promise<never> => Promise.reject(new Error('password of the database'));
    const [server, port] = await started(fail, (event) => events.push(event));
    expect(await ask(port, '/products')).toEqual([500, '{"error":"that did not work"}']);
    await shutDown(server, []);
    expect(events[0]).toEqual({ level: 'error', message: 'Error: password of the database' });
  });

  test('finishes what was asked before it lets go of its stores', async () => {
    const order: string[] = [];
    let reply: (answer: Answer) => void = () => undefined;
    let isAsked = (): void => undefined;
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    const slow = (): Promise<Answer> =>
      new Promise((resolve) => {
        reply = resolve;
        isAsked();
      });
    const [server, port] = await started(slow, () => order.push('answered'));
    const answered = ask(port, '/products');
    await asked;
    const stopped = shutDown(server, [() => Promise.resolve(order.push('closed'))]);
    await expect(ask(port, '/products')).rejects.toThrow('ECONNREFUSED');
    reply({ status: 200, body: {} });
    const [[status]] = await Promise.all([answered, stopped]);
    expect(status).toBe(200);
    expect(order).toEqual(['answered', 'closed']);
  });
});

describe('the image', () => {
  const folder = join(__dirname, '../../examples/web-platform/app');
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

  test('starts from images that are told by their digest, and does not run as root', () => {
    const lines = read('Dockerfile').split('\n');
    const bases = lines.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1] ?? '');
    const stages = lines.flatMap((line) => / AS (\w+)$/.exec(line)?.slice(1) ?? []);
    const pulled = bases.filter((base) => !stages.includes(base));
    expect(pulled).toHaveLength(1);
    expect(pulled.filter((base) => !/@sha256:[0-9a-f]{64}$/.test(base))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('USER '))).toEqual(['USER 1000:1000']);
  });

  test('installs packages of one version, which the lockfile has with their hashes', () => {
    const wanted = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { version: string; integrity?: string }>;
    };
    for (const [name, version] of Object.entries({ ...wanted.dependencies, ...wanted.devDependencies })) {
      expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });
});
