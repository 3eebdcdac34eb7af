import * as fc from 'fast-check';
import type { Masking } from '../../../constructs';
import { maskUnder } from './rows-of';

const mask = maskUnder('key');
const texts = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
const kinds: readonly Masking[] = ['pseudonym', 'email', 'phone', 'name'];

test.each(kinds)('%s: the same value becomes the same, under the same key alone', (kind) => {
  const value = kind === 'phone' ? '+49 170 123 45 67' : 'Ada Lovelace';
  expect(mask(kind, value)).toBe(maskUnder('key')(kind, value));
  expect(mask(kind, value)).not.toBe(maskUnder('another key')(kind, value));
});

test.each<[kind: Masking, form: RegExp]>([
  ['pseudonym', /^[0-9a-f]{32}$/],
  ['email', /^user-[0-9a-f]{20}@example\.com$/],
  ['name', /^[A-Z][a-z]{5} [A-Z][a-z]{7}$/],
])('%s: has one form, whatever the value', (kind, form) => {
  fc.assert(fc.property(texts, (text) => form.test(mask(kind, text) ?? '')));
});

test.each<[kind: Masking]>([['pseudonym'], ['email'], ['name']])('%s: different values become different', (kind) => {
  const values = Array.from({ length: 2000 }, (_, index) => `value ${index}`);
  expect(new Set(values.map((value) => mask(kind, value))).size).toBe(values.length);
});

test.each<[kind: Masking, one: string, other: string]>([
  ['email', 'Ada@Example.org ', 'ada@example.org'],
  ['pseudonym', ' 4711', '4711'],
  ['name', 'Zoe\u0308', 'Zo\u00eb'],
])('%s: spellings of one value become the same', (kind, one, other) => {
  expect(mask(kind, one)).toBe(mask(kind, other));
});

test('kinds of masking do not tell of each other', () => {
  const masked = kinds.map((kind) => mask(kind, '4711'));
  expect(new Set(masked).size).toBe(kinds.length);
});

describe('phone', () => {
  test.each(['+49 (170) 123-45.67', '004917012345', '1', '110'])(
    '%s: keeps its form, and has other digits',
    (phone) => {
      const masked = mask('phone', phone) ?? '';
      expect(masked.replace(/\d/g, '#')).toBe(phone.replace(/\d/g, '#'));
      expect(masked).not.toBe(phone);
    },
  );

  test('is never the same as before', () => {
    const phones = fc.stringMatching(/^\+?\d{1,14}$/);
    fc.assert(fc.property(phones, (phone) => mask('phone', phone) !== phone));
  });

  test('is the same however it is written', () => {
    const digits = (text = ''): string => text.replace(/\D/g, '');
    expect(digits(mask('phone', '+49 170 123'))).toBe(digits(mask('phone', '49-170123')));
  });

  test('loses what somebody remarked', () => {
    expect(mask('phone', '0170 123 (ask for Ada)')).toMatch(/^\d{4} \d{3} [() ]*$/);
  });
});

describe('date', () => {
  const days = (from: string, to = ''): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const dates = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());

  test('moves by 1 to 180 days, never not at all', () => {
    fc.assert(
      fc.property(dates, texts, (date, subject) => {
        const moved = Math.abs(days(date.slice(0, 10), mask('date', date.slice(0, 10), subject)));
        return Number.isInteger(moved) && moved >= 1 && moved <= 180;
      }),
    );
  });

  test('moves by the same for one person, so that what lies between stays', () => {
    fc.assert(
      fc.property(dates, dates, texts, (one, other, subject) => {
        const [a, b] = [one, other].map((date) => date.slice(0, 10)) as [string, string];
        expect(days(mask('date', a, subject) ?? '', mask('date', b, subject))).toBe(days(a, b));
        const [from, to] = [one, other].map((date) => `${date.slice(0, 19)}Z`) as [string, string];
        expect(days(mask('date', from, subject) ?? '', mask('date', to, subject))).toBe(days(from, to));
      }),
    );
  });

  test('moves by something else for another person', () => {
    const moved = Array.from({ length: 100 }, (_, index) => mask('date', '1990-06-15', `person ${index}`));
    expect(new Set(moved).size).toBeGreaterThan(50);
  });

  test.each([
    ['2024-02-29', /^\d{4}-\d\d-\d\d$/],
    ['2024-02-29T12:34', /^\d{4}-\d\d-\d\dT\d\d:\d\d$/],
    ['2024-02-29 12:34:56', /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/],
    ['2024-02-29T12:34:56.789Z', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/],
    ['2024-02-29T12:34:56+01:00', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+01:00$/],
  ])('%s: keeps its form', (date, form) => {
    expect(mask('date', date, 'Ada')).toMatch(form);
    expect(mask('date', date, 'Ada')).not.toContain(date.slice(0, 10));
    if (date.length > 10) expect(mask('date', date, 'Ada')).not.toContain('12:34');
  });

  test.each(['2023-02-29', '2024-13-01', '29.02.2024', 'yesterday', '2024-02-29T25:00', '9999-12-31x'])(
    '%s: is left out, since it is no date of ISO 8601',
    (date) => {
      expect(mask('date', date, 'Ada')).toBeUndefined();
    },
  );

  test.each([undefined, '', '  '])('is left out where nobody says whose it is: %j', (subject) => {
    expect(mask('date', '2024-02-29', subject)).toBeUndefined();
  });
});

test('nothing stays nothing', () => {
  for (const kind of [...kinds, 'date'] as const) expect(mask(kind, '  ', 'Ada')).toBe('');
});

test('what is kept stays as it is, and what is dropped is gone', () => {
  expect(mask('keep', ' DE ')).toBe(' DE ');
  expect(mask('drop', 'Ada')).toBeUndefined();
});
