import { BlockList, isIP } from 'node:net';
import { matches, type Piece, plainText } from './patterns';

/** A condition operator, without `IfExists` and without a set operator. */
export interface Operator {
  /**
   * Whether a value of the request matches one of the policy.
   *
   * @throws Error if one of them is not of the operator's type
   */
  readonly matches: (requested: string, wanted: readonly Piece[]) => boolean;
  /** Some value of the type that the operator compares, by which a value of a policy can be tried. */
  readonly sample: string;
  /** True for operators that hold when nothing matches. */
  readonly negated: boolean;
  /** Whether values may hold policy variables. */
  readonly variables: boolean;
}

const string = (fold: (text: string) => string): Operator['matches'] => {
  return (requested, wanted) => fold(requested) === fold(plainText(wanted));
};

const ordered = (read: (text: string) => number, compare: (a: number, b: number) => boolean): Operator['matches'] => {
  return (requested, wanted) => {
    const limit = read(plainText(wanted));
    return compare(read(requested), limit);
  };
};

const same = (text: string): string => text;
const equal = (a: number, b: number): boolean => a === b;

const stringEquals = string(same);
const stringEqualsIgnoreCase = string((text) => text.toLowerCase());
const stringLike: Operator['matches'] = (requested, wanted) => matches(wanted, requested, 'text');

const arnLike: Operator['matches'] = (requested, wanted) => {
  const pattern = plainText(wanted);
  if (pattern.split(':').length < 6) throw new Error(`'${pattern}' is no ARN: an ARN has six parts`);
  return matches(wanted, requested, 'arn');
};

const bool: Operator['matches'] = (requested, wanted) => truth(requested) === truth(plainText(wanted));

const binaryEquals: Operator['matches'] = (requested, wanted) => {
  const bytes = plainText(wanted);
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(bytes)) throw new Error(`'${bytes}' is not in base 64`);
  return Buffer.from(requested, 'base64').equals(Buffer.from(bytes, 'base64'));
};

const ipAddress: Operator['matches'] = (requested, wanted) => {
  const [address = '', prefix, ...rest] = plainText(wanted).split('/');
  const range = new BlockList();
  const bits = isIP(address) === 4 ? 32 : 128;
  const length = prefix === undefined ? bits : Number(prefix);
  if (isIP(address) === 0 || rest.length > 0 || prefix === '' || !(length >= 0 && length <= bits)) {
    throw new Error(`'${plainText(wanted)}' is no IP address and no range of them, e.g. 203.0.113.0/24`);
  }
  range.addSubnet(address, length, family(address));
  if (isIP(requested) === 0) throw new Error(`the request has '${requested}', which is no IP address`);
  return range.check(requested, family(requested));
};

const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 4 ? 'ipv4' : 'ipv6');

function truth(text: string): boolean {
  const folded = text.toLowerCase();
  if (folded !== 'true' && folded !== 'false') throw new Error(`'${text}' is neither true nor false`);
  return folded === 'true';
}

function number(text: string): number {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) throw new Error(`'${text}' is no number`);
  return Number(text);
}

/** The formats of https://www.w3.org/TR/NOTE-datetime that cannot be taken for seconds. */
const W3C_DATE = /^\d{4}-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?$/;

/** Milliseconds since 1970. */
function time(text: string): number {
  if (/^\d{5,}(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const found = W3C_DATE.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(found)) {
    throw new Error(`'${text}' is no time: seconds since 1970, or e.g. 2020-04-01 or 2020-04-01T00:00:00Z`);
  }
  return found;
}

type Mark = 'negated' | 'variables';
type Row = readonly [name: string, matches: Operator['matches'], sample: string, ...marks: Mark[]];

const comparisons = (name: string, read: (text: string) => number, sample: string): readonly Row[] => [
  [`${name}Equals`, ordered(read, equal), sample],
  [`${name}NotEquals`, ordered(read, equal), sample, 'negated'],
  [`${name}LessThan`, ordered(read, (a, b) => a < b), sample],
  [`${name}LessThanEquals`, ordered(read, (a, b) => a <= b), sample],
  [`${name}GreaterThan`, ordered(read, (a, b) => a > b), sample],
  [`${name}GreaterThanEquals`, ordered(read, (a, b) => a >= b), sample],
];

const ROWS: readonly Row[] = [
  ['StringEquals', stringEquals, '', 'variables'],
  ['StringNotEquals', stringEquals, '', 'variables', 'negated'],
  ['StringEqualsIgnoreCase', stringEqualsIgnoreCase, '', 'variables'],
  ['StringNotEqualsIgnoreCase', stringEqualsIgnoreCase, '', 'variables', 'negated'],
  ['StringLike', stringLike, '', 'variables'],
  ['StringNotLike', stringLike, '', 'variables', 'negated'],
  ...comparisons('Numeric', number, '0'),
  ...comparisons('Date', time, '2020-04-01'),
  ['Bool', bool, 'true', 'variables'],
  ['BinaryEquals', binaryEquals, ''],
  ['IpAddress', ipAddress, '203.0.113.1'],
  ['NotIpAddress', ipAddress, '203.0.113.1', 'negated'],
  ['ArnEquals', arnLike, '', 'variables'],
  ['ArnLike', arnLike, '', 'variables'],
  ['ArnNotEquals', arnLike, '', 'variables', 'negated'],
  ['ArnNotLike', arnLike, '', 'variables', 'negated'],
];

/**
 * The operators by their names in lower case, `Null` excepted.
 *
 * Source: IAM User Guide, "IAM JSON policy elements: Condition operators".
 */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  ROWS.map(([name, test, sample, ...marks]) => [
    name.toLowerCase(),
    { matches: test, sample, negated: marks.includes('negated'), variables: marks.includes('variables') },
  ]),
);

/** The names of the operators as they are written. */
export const OPERATOR_NAMES: readonly string[] = [...ROWS.map(([name]) => name), 'Null'];
