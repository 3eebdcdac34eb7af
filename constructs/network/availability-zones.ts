import { Fn, Stack, Token, Validations } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { security } from '../../lib/policies';
import { invalidProp } from '../invalid-prop';

/**
 * Letters of zones where they are not a, b, c: old regions in which one is closed to newer accounts. Where it is not
 * the same for every account, nobody can name the zones without asking.
 *
 * @see https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html
 */
const LETTERS: Readonly<Record<string, string | undefined>> = {
  'ap-northeast-1': 'acd',
  'ca-central-1': 'abd',
  'us-west-1': undefined,
};

const CLAUSE = security.clauses['SEC-9.4'];

/** Names of the first zones of a construct's region, without asking AWS. */
export function zonesOf(construct: Construct, count: number): string[] {
  const { region } = Stack.of(construct);
  const places = Array.from({ length: count }, (_, index) => index);
  if (Token.isUnresolved(region)) return places.map((index) => Fn.select(index, Fn.getAzs()));
  const letters = region in LETTERS ? LETTERS[region] : 'abc';
  if (letters !== undefined) return places.map((index) => `${region}${letters.charAt(index)}`);
  const value = `absent in ${region}, where each account has zones of its own`;
  throw invalidProp(construct, 'availabilityZones', value, 'two or three zones of the region', CLAUSE);
}

/** Refuses zones that are not of the region, or too few to survive the loss of one. */
export function demandZones(construct: Construct, zones: readonly string[]): void {
  const { region } = Stack.of(construct);
  const known = zones.filter((zone) => !Token.isUnresolved(zone) && !Token.isUnresolved(region));
  const count = new Set(zones).size;
  if (count >= 2 && count <= 3 && count === zones.length && known.every((zone) => isOf(zone, region))) return;
  const value = zones.length === 0 ? 'empty' : zones.join(', ');
  throw invalidProp(construct, 'availabilityZones', value, 'two or three zones of the region', CLAUSE);
}

const isOf = (zone: string, region: string): boolean =>
  zone.startsWith(region) && /^[a-z]$/.test(zone.slice(region.length));

/**
 * Makes something while its stack has the zones that it is given. The `Vpc` of the CDK compares its own with those of
 * the stack, which it would look up in the account; a stack may answer for itself instead.
 */
export function withZones<Made>(construct: Construct, zones: readonly string[], make: () => Made): Made {
  const stack = Stack.of(construct);
  // A stack that looks its zones up acknowledges it by itself.
  Validations.of(construct).acknowledge({
    id: 'CloudFormation-Validate::W3010',
    reason: 'zones are named from the region, so that subnets stay where they are and nothing has to be looked up',
  });
  Object.defineProperty(stack, 'availabilityZones', { value: [...zones], configurable: true });
  try {
    return make();
  } finally {
    Reflect.deleteProperty(stack, 'availabilityZones');
  }
}
