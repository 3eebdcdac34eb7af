import { createHmac } from 'node:crypto';
import { type Mask, maskOf } from '../../../constructs/privacy/handlers/masking';
import { maskRowsBy, type RowCount, type TableMasking } from '../../../constructs/privacy/handlers/rows';

/** A mask under a key of the test. */
export const maskUnder = (key: string): Mask => maskOf(createHmac, Buffer.from(key));

/** Masks a text, handed over in pieces of a size in bytes. */
export async function maskText(
  text: string | Uint8Array,
  table: Omit<TableMasking, 'prefix'>,
  { key = 'key', size = 65_536 }: { key?: string; size?: number } = {},
): Promise<{ output: string } & RowCount> {
  const bytes = Buffer.from(text);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
  }
  const count: RowCount = { rows: 0, rejected: 0 };
  let output = '';
  for await (const piece of maskRowsBy(maskUnder(key))(chunks(), { prefix: '', ...table }, count)) output += piece;
  return { output, ...count };
}
