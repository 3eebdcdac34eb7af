import { anyResource, familiesOf, resourceFamilies, type ResourceFamily } from '../../lib/rules';
import type { Catalogue, RuleEntry } from './catalogue';
import { page, table } from './markdown';
import { GENERATED } from './rule-page';

/** docs/families.md: which kinds of resources have which rules. */
export function familyPage({ rules }: Catalogue): string {
  const byFamily = new Map(
    resourceFamilies.map((family) => [family, rules.filter((entry) => concerns(entry, family))] as const),
  );
  const rulesOf = (family: ResourceFamily): readonly RuleEntry[] => byFamily.get(family) ?? [];
  return page(
    GENERATED,
    '# Families of resources',
    'The scope of the Cloud Infrastructure Policy ([CIP-2](clauses.md#cip-2)) names kinds of resources, not types. Every ' +
      'type that a rule is about belongs to one of these families, and each family of the scope has a rule for each of ' +
      'its usual types: a test of the library demands both. `compliance.json` and `compliance.md` say how many resources ' +
      'of each family were judged, and how they stand; `blueprints families` lists the rules of each.',
    table(
      ['Family', 'In the scope of CIP-2', 'Rules'],
      resourceFamilies.map((family) => [
        `[${family.title}](#${anchor(family)})`,
        family.usual === undefined ? '' : 'yes',
        String(rulesOf(family).length),
      ]),
    ),
    `A rule about several families counts in each. Rules about every resource stand under *${anyResource.title}* alone.`,
    ...resourceFamilies.flatMap((family) => [
      `## ${family.title}`,
      table(
        ['', ''],
        [
          ['Usual types', (family.usual ?? []).map(code).join(', ')],
          ['Services and types', family.members.map(code).join(', ')],
          [
            'Rules',
            rulesOf(family)
              .map(({ rule, page: file }) => `[${rule.id}](${file})`)
              .join(', '),
          ],
        ].filter(([, text]) => text !== ''),
      ),
    ]),
  );
}

const concerns = ({ rule }: RuleEntry, family: ResourceFamily): boolean =>
  'scope' in rule ? familiesOf(rule).includes(family) : family === anyResource;

/** As GitHub makes an anchor of a heading. */
const anchor = ({ title }: ResourceFamily): string =>
  title
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');

const code = (text: string): string => `\`${text}\``;
