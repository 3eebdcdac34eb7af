import * as fc from 'fast-check';
import { ENVIRONMENT_NAMES } from '../../lib/engagement';
import { judge } from '../../lib/engine';
import { allRules } from '../../lib/rules';
import { FLAGS, viewOf } from './harness';
import { SUBJECTS } from './subjects';

// Fixed, so that a run that fails can be run again.
const RUNS = { numRuns: 40, seed: 20261121 };

/** How an error for a prop reads: construct, prop, value, what is allowed, clause. */
const DOCUMENTED = /^[\w/-]+: \w+ is .+; allowed: .+, see [A-Z]+-[\w.]+/s;

const combined = Object.entries(SUBJECTS).flatMap(([name, { combinations }]) =>
  combinations ? [[name, combinations] as const] : [],
);

test('every construct that claims rules is tried with combinations of its props', () => {
  const built = Object.entries(SUBJECTS).filter(([, { build, pageOf }]) => build && !pageOf);
  expect(combined.map(([name]) => name)).toEqual(built.map(([name]) => name));
});

test.each(combined)('%s: whatever its props, it breaks no rule, or throws its documented error', (_, combinations) => {
  let clean = 0;
  fc.assert(
    fc.property(
      combinations,
      fc.constantFrom(...ENVIRONMENT_NAMES),
      fc.constantFrom(...Object.values(FLAGS)),
      (build, environment, flags) => {
        const view = attempt(() => viewOf(build, { environment, flags }));
        if (view instanceof Error) {
          expect(view.message).toMatch(DOCUMENTED);
          return;
        }
        clean += 1;
        const { judgements, errors } = judge(view, allRules);
        expect(errors).toEqual([]);
        const findings = judgements.filter(({ verdict }) => verdict.kind !== 'compliant');
        expect(findings.map(({ rule, resource, verdict }) => [rule.id, resource?.logicalId, verdict])).toEqual([]);
      },
    ),
    RUNS,
  );
  // Combinations that all throw would prove nothing.
  expect(clean).toBeGreaterThan(RUNS.numRuns / 8);
});

function attempt<Result>(run: () => Result): Result | Error {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}
