import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tags, type Stack } from 'aws-cdk-lib/core';
import { PolicyDefaults } from '../../../constructs';
import { ENVIRONMENT_NAMES } from '../../../lib/engagement';
import { judge } from '../../../lib/engine';
import { allRules } from '../../../lib/rules';
import { FLAGS, type Place, viewOf } from '../harness';
import { PLAIN } from './plain';

const page = readFileSync(join(__dirname, '../../../docs/constructs/policy-defaults.md'), 'utf8');

/** What the page says that remains of a class, one line of a table for each rule. */
function documented(name: string): string[] {
  const rows = [...page.matchAll(/^\| `(\w+)` \| \[(\w+)\]\([^)]+\) \| .{10,} \|$/gm)];
  return rows.flatMap(([, type, rule]) => (type === name && rule !== undefined ? [rule] : [])).sort();
}

const findings = (build: (stack: Stack) => void, place: Place): string[] => {
  const { judgements, errors } = judge(viewOf(build, place), allRules);
  expect(errors).toEqual([]);
  const found = judgements.filter(({ verdict }) => verdict.kind !== 'compliant').map(({ rule }) => rule.id);
  return [...new Set(found)].sort();
};

test('every class that has defaults is tried', () => {
  expect(Object.keys(PLAIN).sort()).toEqual(PolicyDefaults.classes);
});

describe.each(Object.keys(PLAIN))('%s', (name) => {
  const with_ = (stack: Stack): void => {
    PolicyDefaults.of(stack).apply({ dataClass: 'confidential' });
    PLAIN[name]?.(stack, 'Subject');
  };
  const without = (stack: Stack): void => {
    Tags.of(stack).add('DataClassification', 'confidential');
    PLAIN[name]?.(stack, 'Subject');
  };

  describe.each(Object.entries(FLAGS))('flags: %s', (_, flags) => {
    test('plainly made, leaves nothing to find in production but what its page gives the reason for', () => {
      expect(findings(with_, { flags })).toEqual(documented(name));
    });

    test.each(ENVIRONMENT_NAMES)('%s: leaves nothing to find that its page does not name', (environment) => {
      const found = findings(with_, { environment, flags });
      expect(found.filter((rule) => !documented(name).includes(rule))).toEqual([]);
    });
  });

  test('without the defaults, more is found', () => {
    const before = findings(without, {});
    expect(before.filter((rule) => !documented(name).includes(rule)).length).toBeGreaterThan(0);
  });
});
