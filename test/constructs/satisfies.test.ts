import * as constructs from '../../constructs';
import type { EnvironmentName } from '../../lib/engagement';
import { judge, type ResourceView, type Rule } from '../../lib/engine';
import { allRules } from '../../lib/rules';
import { FLAGS, viewOf } from './harness';
import { SUBJECTS } from './subjects';

interface Claimant {
  readonly SATISFIES: readonly Rule[];
}

const claimants = Object.entries(constructs).filter(
  (entry): entry is [string, (typeof entry)[1] & Claimant] => 'SATISFIES' in entry[1],
);

const environments: readonly EnvironmentName[] = ['dev', 'prod'];

test('every construct that claims rules is put to the proof, and claims at least one', () => {
  const built = Object.keys(SUBJECTS).filter((name) => SUBJECTS[name]?.build);
  expect(claimants.map(([name]) => name).sort()).toEqual(built.sort());
  for (const [, { SATISFIES }] of claimants) expect(SATISFIES.length).toBeGreaterThan(0);
});

describe.each(claimants)('%s', (name, { SATISFIES }) => {
  describe.each(Object.keys(FLAGS))('flags: %s', (set) => {
    test.each(environments)('%s: keeps every rule that it claims, and breaks none', (environment) => {
      const view = viewOf((stack) => SUBJECTS[name]?.build?.(stack), { environment, flags: FLAGS[set] ?? {} });
      const { judgements, errors } = judge(view, allRules);
      expect(errors).toEqual([]);
      const findings = judgements
        .filter(({ verdict }) => verdict.kind !== 'compliant')
        .map(({ rule, resource, verdict }) => ({ rule: rule.id, resource: resource?.logicalId, ...verdict }));
      expect(findings).toEqual([]);
      // Some rules concern production alone.
      if (environment !== 'prod') return;
      // What stands beside the subject, as its log bucket, proves nothing of it.
      const own = ({ logicalId }: ResourceView): boolean =>
        name === 'EnvironmentStage' || logicalId.startsWith('Subject');
      const kept = new Set(judgements.filter(({ resource }) => !resource || own(resource)).map(({ rule }) => rule.id));
      expect(SATISFIES.map(({ id }) => id).filter((id) => !kept.has(id))).toEqual([]);
    });
  });
});
