import type { createHmac } from 'node:crypto';

/**
 * What becomes of a column:
 *
 * - `keep`: copied as it is; for what says nothing about anybody, such as a status or an amount.
 * - `pseudonym`: 32 hexadecimal digits; for keys that tables are joined by.
 * - `email`: an address of example.com.
 * - `phone`: other digits in the same form.
 * - `name`: made-up words.
 * - `date`: an ISO 8601 date or time, moved by up to 180 days, all of one person's by the same.
 * - `drop`: left out, as are columns that are not listed; for free text.
 */
export type Masking = 'keep' | 'pseudonym' | 'email' | 'phone' | 'name' | 'date' | 'drop';

/** Masks a value of a row about a person; undefined where nothing can be said without saying too much. */
export type Mask = (masking: Masking, value: string, subject?: string) => string | undefined;

/**
 * Makes the mask of a key: the same value becomes the same in every table and every run, and nobody without the key can
 * tell from what.
 *
 * The function is part of a template as text, so it uses nothing that it is not handed.
 */
export function maskOf(hmac: typeof createHmac, key: Uint8Array): Mask {
  const DAY = 86_400_000;
  const CONSONANTS = 'bdfghjklmnprstvw';
  const VOWELS = 'aeiou';

  /** Bytes that depend on kind, value and key alone, as many as are asked for. */
  const bytes = (kind: string, value: string, count: number): number[] => {
    const blocks = Array.from({ length: Math.ceil(count / 32) }, (_, block) => [
      ...hmac('sha256', key)
        .update(JSON.stringify([kind, value, block]))
        .digest(),
    ]);
    return blocks.flat().slice(0, count);
  };

  const hex = (kind: string, value: string, digits: number): string =>
    bytes(kind, value, digits)
      .map((byte) => (byte % 16).toString(16))
      .join('');

  const word = (random: readonly number[]): string => {
    const letters = random.map((byte, index) => {
      const from = index % 2 === 0 ? CONSONANTS : VOWELS;
      return from.charAt(byte % from.length);
    });
    const [first = '', ...others] = letters;
    return [first.toUpperCase(), ...others].join('');
  };

  const name = (value: string): string => {
    const random = bytes('name', value, 14);
    return `${word(random.slice(0, 6))} ${word(random.slice(6))}`;
  };

  const phone = (value: string): string => {
    // Whatever is neither digit nor punctuation is somebody's remark.
    const form = value.replace(/[^0-9+()./ -]/g, '').trim();
    const digits = form.replace(/[^0-9]/g, '');
    const masked = bytes('phone', digits, digits.length).map((byte) => byte % 10);
    // By chance they are the same, the more often the fewer there are.
    if (masked.join('') === digits && masked.length > 0) masked[masked.length - 1] = ((masked.at(-1) ?? 0) + 1) % 10;
    let next = 0;
    return form.replace(/[0-9]/g, () => String(masked[next++] ?? 0));
  };

  /** By how much the dates of a person move: never not at all. */
  const offsetOf = (subject: string): { readonly days: number; readonly seconds: number } => {
    const [a = 0, b = 0, c = 0, d = 0, sign = 0] = bytes('date', subject, 5);
    const days = 1 + ((a * 256 + b) % 180);
    return { days: sign % 2 === 0 ? days : -days, seconds: 1 + ((c * 256 + d) % 43_200) };
  };

  const date = (value: string, subject: string): string | undefined => {
    const parts = /^(\d{4}-\d\d-\d\d)(?:([T ])(\d\d:\d\d)(:\d\d)?(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?)?$/.exec(value);
    const [, day = '', separator, time = '', seconds, fraction, zone = ''] = parts ?? [];
    const parsed = parts ? Date.parse(`${day}T${separator ? `${time}${seconds ?? ':00'}` : '00:00:00'}Z`) : NaN;
    // The 30th of February would be parsed as another day.
    if (Number.isNaN(parsed) || new Date(parsed).toISOString().slice(0, 10) !== day) return undefined;
    const offset = offsetOf(subject);
    const moved = parsed + offset.days * DAY + (separator ? offset.seconds * 1000 : 0);
    const text = new Date(moved).toISOString();
    if (!/^\d{4}-/.test(text)) return undefined;
    if (!separator) return text.slice(0, 10);
    const clock = text.slice(11, seconds === undefined ? 16 : 19);
    return `${text.slice(0, 10)}${separator}${clock}${(fraction ?? '').replace(/\d/g, '0')}${zone}`;
  };

  return (masking, given, subject) => {
    if (masking === 'keep') return given;
    const value = given.normalize('NFC').trim();
    if (masking === 'drop') return undefined;
    if (value === '') return '';
    switch (masking) {
      case 'pseudonym':
        return hex('pseudonym', value, 32);
      case 'email':
        return `user-${hex('email', value.toLowerCase(), 20)}@example.com`;
      case 'phone':
        return phone(value);
      case 'name':
        return name(value);
      case 'date':
        return subject === undefined || subject.trim() === ''
          ? undefined
          : date(value, subject.normalize('NFC').trim());
    }
  };
}
