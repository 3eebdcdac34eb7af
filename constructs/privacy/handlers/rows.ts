import type { Mask, Masking } from './masking';

/** How the objects of a table are masked. */
export interface TableMasking {
  readonly prefix: string;
  readonly format: 'csv' | 'json-lines';
  readonly subject?: string;
  readonly columns: Readonly<Record<string, Masking>>;
}

/** What was read and written. */
export interface RowCount {
  rows: number;
  rejected: number;
}

/** Masks the bytes of an object row by row; what comes out is text. A row that is not well formed is left out. */
export type MaskRows = (
  chunks: AsyncIterable<Uint8Array>,
  table: TableMasking,
  count: RowCount,
) => AsyncIterable<string>;

/**
 * Makes a function that masks objects while they stream through, so that their size does not matter.
 *
 * The function is part of a template as text, so it uses nothing that it is not handed.
 */
export function maskRowsBy(mask: Mask): MaskRows {
  const LONGEST_ROW = 1_048_576;

  async function* characters(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
    // Fatal, so that what is no text, a compressed object for one, is not half copied.
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  }

  const tooLong = (): Error => new Error(`a row is longer than ${LONGEST_ROW} characters; allowed: rows of text`);

  async function* lines(text: AsyncIterable<string>): AsyncGenerator<string> {
    let rest = '';
    for await (const piece of text) {
      const parts = (rest + piece).split('\n');
      rest = parts.pop() ?? '';
      if (rest.length > LONGEST_ROW) throw tooLong();
      for (const line of parts) yield line.endsWith('\r') ? line.slice(0, -1) : line;
    }
    if (rest !== '') yield rest;
  }

  /** Rows of CSV by RFC 4180; undefined for one that is not well formed. */
  async function* csvRows(text: AsyncIterable<string>): AsyncGenerator<readonly string[] | undefined> {
    let fields: string[] = [];
    let field = '';
    let length = 0;
    let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
    let isBroken = false;
    const endField = (): void => {
      fields.push(field);
      field = '';
      state = 'start';
    };
    const endRow = (): readonly string[] | undefined => {
      endField();
      const row = isBroken ? undefined : fields;
      fields = [];
      length = 0;
      isBroken = false;
      return row;
    };
    for await (const piece of text) {
      for (const character of piece) {
        length += 1;
        if (length > LONGEST_ROW) throw tooLong();
        if (state === 'quoted') {
          if (character === '"') state = 'closed';
          else field += character;
        } else if (character === '"') {
          if (state === 'start') state = 'quoted';
          else if (state === 'closed') {
            field += '"';
            state = 'quoted';
          } else isBroken = true;
        } else if (character === ',') endField();
        else if (character === '\n') yield endRow();
        else if (character !== '\r') {
          if (state === 'closed') isBroken = true;
          else state = 'plain';
          field += character;
        }
      }
    }
    // A quotation that never ends has swallowed what follows.
    if (state === 'quoted') isBroken = true;
    if (length > 0) yield endRow();
  }

  const toCsv = (fields: readonly string[]): string =>
    `${fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')}\n`;

  async function* maskCsv(text: AsyncIterable<string>, table: TableMasking, count: RowCount): AsyncGenerator<string> {
    let header: readonly string[] | undefined;
    let kept: readonly { readonly index: number; readonly masking: Masking }[] = [];
    for await (const row of csvRows(text)) {
      if (row?.length === 1 && row[0] === '') continue;
      if (header === undefined) {
        header = (row ?? []).map((column) => column.trim());
        if (new Set(header).size !== header.length) throw new Error('a column stands twice in the header');
        kept = header.flatMap((column, index) => {
          const masking = Object.hasOwn(table.columns, column) ? table.columns[column] : undefined;
          return masking === undefined || masking === 'drop' ? [] : [{ index, masking }];
        });
        if (kept.length === 0) throw new Error('the first row names no column that is to be copied; allowed: a header');
        yield toCsv(kept.map(({ index }) => header?.[index] ?? ''));
        continue;
      }
      if (row?.length !== header.length) {
        count.rejected += 1;
        continue;
      }
      const subject = table.subject === undefined ? undefined : row[header.indexOf(table.subject)];
      count.rows += 1;
      yield toCsv(kept.map(({ index, masking }) => mask(masking, row[index] ?? '', subject) ?? ''));
    }
  }

  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);

  const at = (record: unknown, path: readonly string[]): unknown => {
    const [first, ...others] = path;
    if (first === undefined) return record;
    return isObject(record) && Object.hasOwn(record, first) ? at(record[first], others) : undefined;
  };

  const put = (record: Record<string, unknown>, [first = '', ...others]: readonly string[], value: unknown): void => {
    if (others.length === 0) {
      Object.defineProperty(record, first, { value, enumerable: true, writable: true, configurable: true });
      return;
    }
    const inner = Object.hasOwn(record, first) ? record[first] : undefined;
    const next = isObject(inner) ? inner : {};
    if (next !== inner) put(record, [first], next);
    put(next, others, value);
  };

  const scalar = (value: unknown): string | undefined =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;

  const parse = (line: string): unknown => {
    try {
      return JSON.parse(line) as unknown;
    } catch {
      return undefined;
    }
  };

  async function* maskJson(text: AsyncIterable<string>, table: TableMasking, count: RowCount): AsyncGenerator<string> {
    const columns = Object.entries(table.columns).map(([column, masking]) => ({ path: column.split('.'), masking }));
    for await (const line of lines(text)) {
      if (line.trim() === '') continue;
      const record = parse(line);
      if (!isObject(record)) {
        count.rejected += 1;
        continue;
      }
      const subject = table.subject === undefined ? undefined : scalar(at(record, table.subject.split('.')));
      const masked: Record<string, unknown> = {};
      for (const { path, masking } of columns) {
        const value = at(record, path);
        const given = scalar(value);
        // Lists and objects hold what nobody listed.
        if (given === undefined && value !== null) continue;
        const result = given === undefined || masking === 'keep' ? value : mask(masking, given, subject);
        if (masking !== 'drop' && result !== undefined) put(masked, path, result);
      }
      count.rows += 1;
      yield `${JSON.stringify(masked)}\n`;
    }
  }

  return (chunks, table, count) => {
    const text = characters(chunks);
    return table.format === 'csv' ? maskCsv(text, table, count) : maskJson(text, table, count);
  };
}
