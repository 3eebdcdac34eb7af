import type { Mask } from './masking';
import type { MaskRows, RowCount, TableMasking } from './rows';

/** Where objects come from and go to. */
export interface Stores {
  /** Keys that begin with a prefix and come after another key, in their order. */
  readonly list: (prefix: string, after: string | undefined) => AsyncIterable<string>;
  readonly read: (key: string) => Promise<AsyncIterable<Uint8Array>>;
  /** Writes an object once its text has come to its end, and none if it does not. */
  readonly write: (key: string, text: AsyncIterable<string>) => Promise<void>;
}

/** What the function is called with: nothing, or `next` of the answer before. */
export interface CopyEvent {
  readonly next?: { readonly table: number; readonly after: string };
}

/** What it did. */
export interface CopyAnswer {
  readonly objects: number;
  readonly rows: number;
  /** Rows that were not well formed, and left out. */
  readonly rejected: number;
  /** Where to go on, if time ran out. */
  readonly next?: CopyEvent['next'];
}

/**
 * Makes the handler that copies every object of every table.
 *
 * The function is part of a template as text, so it uses nothing that it is not handed.
 */
export function copying(
  tables: readonly TableMasking[],
  stores: Stores,
  maskRows: MaskRows,
  mask: Mask,
): (event: CopyEvent, remaining: () => number) => Promise<CopyAnswer> {
  /** As much time as one more object is given, in milliseconds. */
  const RESERVE = 300_000;

  // The name of an object may be that of a person.
  const nameOf = (key: string, { prefix, format }: TableMasking): string =>
    `${prefix}${mask('pseudonym', key) ?? ''}.${format === 'csv' ? 'csv' : 'jsonl'}`;

  return async ({ next }, remaining) => {
    const count: RowCount = { rows: 0, rejected: 0 };
    const failed: string[] = [];
    let objects = 0;
    let last: CopyEvent['next'];
    for (const [index, table] of tables.entries()) {
      if (index < (next?.table ?? 0)) continue;
      for await (const key of stores.list(table.prefix, index === next?.table ? next.after : undefined)) {
        if (last && remaining() < RESERVE) {
          if (failed.length > 0) throw new Error(failed.join('; '));
          return { objects, ...count, next: last };
        }
        last = { table: index, after: key };
        if (key.endsWith('/')) continue;
        const own: RowCount = { rows: 0, rejected: 0 };
        try {
          await stores.write(nameOf(key, table), maskRows(await stores.read(key), table, own));
          objects += 1;
        } catch (error) {
          failed.push(`${key}: ${error instanceof Error ? error.message : String(error)}`);
        }
        count.rows += own.rows;
        count.rejected += own.rejected;
      }
    }
    // Only now, so that one bad object does not keep the others back.
    if (failed.length > 0) throw new Error(failed.join('; '));
    return { objects, ...count };
  };
}
