import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnResource } from 'aws-cdk-lib/core';
import type { EnvironmentName } from '../../lib/engagement';
import { CONTROL_TOWER_EXCEPTIONS } from './control-tower-exceptions';
import { type Builds, CONTROLS, judged, type Verdict } from './judges';
import { SUBJECTS } from './subjects';

const every: Builds = Object.fromEntries(
  Object.entries(SUBJECTS).flatMap(([name, { build }]) => (build ? [[name, build]] : [])),
);

type Place = readonly [environment: EnvironmentName, flags: 'none' | 'recommended'];

// Each environment and each set of flags once: what is found differs by environment alone, as a run with the others
// shows. It is seconds that every change would wait for.
const PLACES: readonly Place[] = [
  ['prod', 'recommended'],
  ['dev', 'none'],
];
const OTHERS: readonly Place[] = [
  ['prod', 'none'],
  ['dev', 'recommended'],
];

const places = process.env.JUDGE_EVERY_PLACE === 'true' ? [...PLACES, ...OTHERS] : PLACES;

const excepted = (environment: EnvironmentName): ReadonlySet<string> =>
  new Set(
    CONTROL_TOWER_EXCEPTIONS.filter(({ kind }) => kind !== 'lower' || environment === 'dev').flatMap(
      ({ control, resources }) => resources.map((resource) => `${control} ${resource}`),
    ),
  );

describe.each(places)('every construct in %s, flags: %s', (environment, flags) => {
  let verdict: Verdict;

  beforeAll(() => {
    verdict = judged(every, environment, flags);
  }, 240_000);

  const found = (): ReadonlySet<string> =>
    new Set(verdict.controlTower.map(({ rule, resource }) => `${rule} ${resource}`));

  test("CDK's own validation finds nothing, not even a warning", () => {
    expect(verdict.cdk).toEqual([]);
  });

  test('the controls of Control Tower find nothing but what a reason is given for', () => {
    expect([...found()].filter((finding) => !excepted(environment).has(finding)).sort()).toEqual([]);
  });

  test('no exception is stale: each is still found', () => {
    expect([...excepted(environment)].filter((finding) => !found().has(finding)).sort()).toEqual([]);
  });
});

test('no resource is excepted twice from a control, and no reason is given for nothing', () => {
  const all = CONTROL_TOWER_EXCEPTIONS.flatMap(({ control, resources }) =>
    resources.map((resource) => `${control} ${resource}`),
  );
  expect(all.filter((each, index) => all.indexOf(each) !== index)).toEqual([]);
  expect(CONTROL_TOWER_EXCEPTIONS.filter(({ resources, reason }) => resources.length === 0 || !reason)).toEqual([]);
});

const WHYS: Readonly<Record<(typeof CONTROL_TOWER_EXCEPTIONS)[number]['kind'], string>> = {
  declined: 'declined: it would harm, or serve nobody',
  lower: 'only below production',
  impossible: 'AWS refuses it, or advises against it',
  overtaken: 'the control knows only what AWS offered before',
  unseen: 'what it depends on stands in no template, or in a form that it does not read',
};

test('docs/measurements.md counts what is excepted', () => {
  const shortOf = (control: string): string => control.replace('CT.', '');
  const controls = (exceptions: typeof CONTROL_TOWER_EXCEPTIONS): string[] =>
    [...new Set(exceptions.map(({ control }) => shortOf(control)))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })); // prettier-ignore
  const pairs = (exceptions: typeof CONTROL_TOWER_EXCEPTIONS): number =>
    exceptions.reduce((sum, { resources }) => sum + resources.length, 0);
  const rows = Object.entries(WHYS).map(([kind, why]) => {
    const those = CONTROL_TOWER_EXCEPTIONS.filter((each) => each.kind === kind);
    return `| ${why} | ${String(pairs(those))} | ${controls(those).join(', ')} |`;
  });
  const page = readFileSync(join(__dirname, '../../docs/measurements.md'), 'utf8').replace(/ +/g, ' ');
  for (const row of rows) expect(page).toContain(row);
  expect(page).toContain(`judges ${String(Object.keys(every).length)} constructs`);
  expect(page.replace(/\s+/g, ' ')).toContain(
    `Control Tower: ${String(CONTROLS.length)} controls. ${String(controls(CONTROL_TOWER_EXCEPTIONS).length)} of them ` +
      `find something, in ${String(pairs(CONTROL_TOWER_EXCEPTIONS))} pairs`,
  );
});

test('both judges do find what is wrong, an exception of another construct or not', () => {
  const { cdk, controlTower } = judged(
    {
      Wrong: (stack) => {
        new Bucket(stack, 'Plain');
        new CfnResource(stack, 'Group', {
          type: 'AWS::EC2::SecurityGroup',
          properties: { GroupDescription: 'wrong', VpcId: 'vpc-1' },
        });
        // Its control compares two lists, and names the resource nowhere.
        new CfnResource(stack, 'Database', {
          type: 'AWS::RDS::DBInstance',
          properties: { Engine: 'postgres', EnableCloudwatchLogsExports: ['postgresql'] },
        });
      },
    },
    'prod',
    'recommended',
  );
  expect(cdk).toContainEqual({ rule: 'E1151', resource: 'prod/Wrong/Group' });
  expect(controlTower).toContainEqual({ rule: 'CT.S3.PR.1', resource: 'Stack/Plain' });
  expect(controlTower).toContainEqual({ rule: 'CT.S3.PR.2', resource: 'Stack/Plain' });
  expect(controlTower).toContainEqual({ rule: 'CT.RDS.PR.14', resource: 'Stack/Database' });
}, 60_000);

test('every control says which resources it looks at', () => {
  expect(CONTROLS.length).toBeGreaterThan(200);
  expect(CONTROLS.filter(({ types }) => types.length === 0)).toEqual([]);
});
