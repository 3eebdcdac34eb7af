/**
 * The longest time between two runs of a schedule of EventBridge's form, in minutes; undefined if it is none, or if it
 * cannot be told. Daylight saving is left out.
 *
 * @param expression `rate(12 hours)` or `cron(0 3 ? * SUN *)`: minutes, hours, day of month, month, day of week, year
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 */
export function longestGap(expression: string): number | undefined {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression.trim()) ?? [];
  if (count !== undefined && unit !== undefined) return Number(count) * (UNITS[unit] ?? NaN);
  const [, fields = ''] = /^cron\((.*)\)$/.exec(expression.trim()) ?? [];
  const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = '', year = '*'] = fields.trim().split(/\s+/);
  const minutes = valuesOf(minute, 0, 59);
  const hours = valuesOf(hour, 0, 23);
  if (!minutes || !hours || year !== '*') return undefined;
  const isRun = dayFilter(dayOfMonth, month, dayOfWeek);
  if (!isRun) return undefined;
  const times = hours.flatMap((each) => minutes.map((past) => each * 60 + past)).sort((a, b) => a - b);
  return gapOf(times, isRun);
}

const UNITS: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 24 * 60 };
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** Two years, one of them a leap year: every combination of day, month and weekday that a schedule can ask for. */
const FIRST_DAY = Date.UTC(2027, 0, 1);
const DAY_COUNT = 731;
const DAY_MS = 86_400_000;

function gapOf(times: readonly number[], isRun: (day: Date) => boolean): number | undefined {
  let last: number | undefined;
  let longest = 0;
  for (let index = 0; index < DAY_COUNT; index += 1) {
    if (!isRun(new Date(FIRST_DAY + index * DAY_MS))) continue;
    for (const time of times) {
      const at = index * 24 * 60 + time;
      if (last !== undefined) longest = Math.max(longest, at - last);
      last = at;
    }
  }
  return longest > 0 ? longest : undefined;
}

function dayFilter(dayOfMonth: string, month: string, dayOfWeek: string): ((day: Date) => boolean) | undefined {
  const months = valuesOf(named(month, MONTHS, 1), 1, 12);
  const weekdays = dayOfWeek === '?' ? undefined : valuesOf(named(dayOfWeek, DAYS, 1), 1, 7);
  const isLast = dayOfMonth === 'L';
  const days = isLast || dayOfMonth === '?' ? undefined : valuesOf(dayOfMonth, 1, 31);
  const isKnown = months && (weekdays ?? days ?? isLast) && (dayOfWeek === '?' || weekdays);
  if (!isKnown || (dayOfMonth !== '?' && !isLast && !days)) return undefined;
  return (day) => {
    const isLastDay = new Date(day.getTime() + DAY_MS).getUTCDate() === 1;
    return (
      months.includes(day.getUTCMonth() + 1) &&
      (!isLast || isLastDay) &&
      (days?.includes(day.getUTCDate()) ?? true) &&
      (weekdays?.includes(day.getUTCDay() + 1) ?? true)
    );
  };
}

/** `MON-FRI` as `2-6`. */
function named(field: string, names: readonly string[], first: number): string {
  return field.replace(/[A-Za-z]{3}/g, (name) => {
    const index = names.indexOf(name.toUpperCase());
    return index < 0 ? name : String(index + first);
  });
}

/** What a field of a schedule stands for: `*`, `5`, `1-5`, `0/15`, `1,3`; undefined for `L`, `W` and `#`. */
function valuesOf(field: string, least: number, most: number): readonly number[] | undefined {
  const found: number[] = [];
  for (const part of field.split(',')) {
    const match = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part);
    if (!match) return undefined;
    const [, from, to, step] = match;
    const start = from === undefined ? least : Number(from);
    const end = to !== undefined ? Number(to) : from === undefined || step !== undefined ? most : start;
    if (start < least || end > most || start > end || step === '0') return undefined;
    for (let value = start; value <= end; value += Number(step ?? 1)) found.push(value);
  }
  return [...new Set(found)];
}
