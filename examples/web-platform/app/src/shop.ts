import type { Product, Products } from './products';

/** What of a request is read. */
export interface Asked {
  readonly method: string;
  readonly path: string;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const ID = /^\/products\/([a-z0-9-]{1,40})$/;

/** The shop over its products. */
export const shop =
  (products: Products) =>
  async ({ method, path }: Asked): Promise<Answer> => {
    if (method !== 'GET' && method !== 'HEAD') return { status: 405, body: { error: 'only GET and HEAD' } };
    // Not whether the database answers: that would have every task replaced while it does not.
    if (path === '/health') return { status: 200, body: { status: 'up' } };
    if (path === '/products') return { status: 200, body: { products: (await products.list()).map(shown) } };
    const id = ID.exec(path)?.[1];
    const product = id === undefined ? undefined : await products.get(id);
    return product ? { status: 200, body: shown(product) } : { status: 404, body: { error: 'there is no such thing' } };
  };

/** CloudFront answers for the pictures, from the bucket. */
const shown = ({ id, name, price }: Product): object => ({ id, name, price, picture: `/pictures/${id}.webp` });
