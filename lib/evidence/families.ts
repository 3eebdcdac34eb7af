import { anyResource, familiesOf, familyOf, resourceFamilies, type ResourceFamily } from '../rules';
import { tally, type Tally } from './coverage';
import type { CheckResult, Row } from './result';

/** A family of resources, its rules, and what all rules found of its resources. */
export interface FamilyCoverage {
  readonly family: ResourceFamily;
  /** Ids of the rules about its types; those about every resource are counted under `anyResource` alone. */
  readonly rules: readonly string[];
  /** How many of its resources were judged. */
  readonly resources: number;
  /** Verdicts on its resources, those of rules about every resource included. */
  readonly tally: Tally;
}

/** How each family of resources stands (CIP-2). */
export function familyCoverage({ rules, rows }: CheckResult): readonly FamilyCoverage[] {
  const rowsOf = new Map<ResourceFamily, Row[]>(resourceFamilies.map((family) => [family, []]));
  for (const row of rows) rowsOf.get(familyOfRow(row))?.push(row);
  const rulesOf = new Map<ResourceFamily, string[]>(resourceFamilies.map((family) => [family, []]));
  for (const rule of rules) for (const family of familiesOf(rule)) rulesOf.get(family)?.push(rule.id);
  return resourceFamilies.map((family) => {
    const own = rowsOf.get(family) ?? [];
    return { family, rules: rulesOf.get(family) ?? [], resources: resourcesIn(own), tally: tally(own) };
  });
}

const familyOfRow = ({ resourceType }: Row): ResourceFamily =>
  resourceType === undefined ? anyResource : familyOf(resourceType);

function resourcesIn(rows: readonly Row[]): number {
  const judged = rows.filter(({ logicalId }) => logicalId !== undefined);
  return new Set(judged.map(({ template, logicalId }) => `${template ?? ''}|${logicalId ?? ''}`)).size;
}
