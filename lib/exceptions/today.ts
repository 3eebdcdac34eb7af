import type { IConstruct } from 'constructs';

/** Context key that sets the day on which exceptions are judged, ISO 8601. */
export const TODAY_CONTEXT = 'cdk-policy-blueprints:today';

/**
 * The day on which exceptions are judged: the context `cdk-policy-blueprints:today`, else `SOURCE_DATE_EPOCH` (seconds,
 * as reproducible builds have it), else the clock, in UTC.
 *
 * @throws Error if the one that is set is no date
 */
export function todayOf(scope?: IConstruct): string {
  const given: unknown = scope?.node.tryGetContext(TODAY_CONTEXT);
  if (given !== undefined) {
    if (typeof given === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given)))
      return given;
    throw new Error(`context ${TODAY_CONTEXT} is ${JSON.stringify(given)}; a date such as 2027-03-31 is needed`);
  }
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return new Date().toISOString().slice(0, 10);
  if (/^\d{1,12}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  throw new Error(`SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}; seconds since 1970 are needed`);
}
