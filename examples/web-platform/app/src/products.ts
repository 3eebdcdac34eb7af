/** Something that the shop sells. */
export interface Product {
  readonly id: string;
  readonly name: string;

  /** In cents of a euro. */
  readonly price: number;
}

/** Where products are read from. */
export interface Products {
  readonly list: () => Promise<readonly Product[]>;
  readonly get: (id: string) => Promise<Product | undefined>;
}

/** What of `pg` is used. */
export interface Database {
  readonly query: (text: string, values: readonly unknown[]) => Promise<{ readonly rows: readonly Product[] }>;
}

export const PAGE = 100;

/** Products in PostgreSQL. Values go beside the text of a query, never into it. */
export const inDatabase = ({ query }: Database): Products => ({
  list: async () => (await query('SELECT id, name, price FROM products ORDER BY name LIMIT $1', [PAGE])).rows,
  get: async (id) => (await query('SELECT id, name, price FROM products WHERE id = $1', [id])).rows[0],
});

/** What of a client of Valkey is used. */
export interface Cache {
  readonly get: (key: string) => Promise<string | null>;
  readonly set: (key: string, value: string, seconds: number) => Promise<unknown>;
}

export const SECONDS = 60;

/** The same with a cache before it. Without the cache the shop is slower, not closed. */
export function cached(products: Products, cache: Cache, warn: (problem: unknown) => void): Products {
  const through = async <T>(key: string, read: () => Promise<T>): Promise<T> => {
    const known = await cache.get(key).catch(warn);
    if (typeof known === 'string') return JSON.parse(known) as T;
    const found = await read();
    // What there is not, may be there in a moment.
    if (found !== undefined) await cache.set(key, JSON.stringify(found), SECONDS).catch(warn);
    return found;
  };
  return {
    list: () => through('products', () => products.list()),
    get: (id) => through(`products:${id}`, () => products.get(id)),
  };
}
