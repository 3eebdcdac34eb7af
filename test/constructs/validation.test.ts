import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CfnGuardValidator } from '@cdklabs/cdk-validator-cfnguard';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  App,
  CfnResource,
  CfnWaitConditionHandle,
  CloudFormationValidatePlugin,
  Stack,
  Validations,
} from 'aws-cdk-lib/core';
import { EnvironmentStage } from '../../constructs';
import { CONTROL_TOWER_EXCEPTIONS } from './control-tower-exceptions';
import { engagement, FLAGS } from './harness';
import { SUBJECTS } from './subjects';

interface Finding {
  /** The control's id; the rule's for CDK's own validation. */
  readonly rule: string;
  readonly resource: string;
  readonly stack: string;
}

interface Report {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly violations: readonly {
      readonly ruleName: string;
      readonly description: string;
      readonly violatingConstructs: readonly { readonly constructPath?: string }[];
    }[];
  }[];
}

type Builds = Readonly<Record<string, (stack: Stack) => unknown>>;

/** What CDK's own validation and the controls find in production, each subject in a stack of its own. */
function judged(builds: Builds): { readonly cdk: readonly Finding[]; readonly controlTower: readonly Finding[] } {
  const outdir = mkdtempSync(join(tmpdir(), 'validation-'));
  try {
    // The recommended flags have `validateAgainstDefaultRules`, the strict mode: errors stay errors.
    const app = new App({ outdir, context: { ...FLAGS['recommended'] } });
    const guard = new CfnGuardValidator({ maxBuffer: 2 ** 30 });
    Validations.of(app).addPlugins(guard, new CloudFormationValidatePlugin());
    const stage = new EnvironmentStage(app, 'prod', { engagement, name: 'prod' });
    for (const [name, build] of Object.entries(builds)) build(inhabited(new Stack(stage, name)));
    try {
      app.synth();
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'ValidationFailed') throw error;
    }
    const report = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8')) as Report;
    return {
      cdk: findings(report, CloudFormationValidatePlugin.PLUGIN_NAME),
      controlTower: findings(report, guard.name),
    };
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

// CloudFormation refuses an empty stack, and some constructs make all they make in stacks of their own.
function inhabited(stack: Stack): Stack {
  new CfnWaitConditionHandle(stack, 'Beside');
  return stack;
}

function findings({ pluginReports }: Report, plugin: string): Finding[] {
  const reports = pluginReports.filter(({ pluginName }) => pluginName === plugin);
  if (reports.length === 0) throw new Error(`no report of ${plugin}`);
  return reports
    .flatMap(({ violations }) => violations)
    .flatMap(({ ruleName, description, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath = '' }) => {
        const [, stack = '', ...path] = constructPath.split('/');
        const rule = /^\[(CT\.[\w.]+)\]/.exec(description)?.[1] ?? ruleName;
        return { rule, stack, resource: path.join('/') || 'template' };
      }),
    );
}

const excepted = ({ rule, resource }: Finding): boolean =>
  CONTROL_TOWER_EXCEPTIONS[rule]?.resources.test(resource) ?? false;

describe('every construct, in production', () => {
  let found: ReturnType<typeof judged>;

  beforeAll(() => {
    found = judged(
      Object.fromEntries(Object.entries(SUBJECTS).flatMap(([name, { build }]) => (build ? [[name, build]] : []))),
    );
  }, 240_000);

  test("CDK's own validation finds nothing in strict mode, not even a warning", () => {
    expect(found.cdk).toEqual([]);
  });

  test('the Control Tower proactive controls find nothing but what a reason is given for', () => {
    expect(found.controlTower.filter((finding) => !excepted(finding))).toEqual([]);
  });

  test.each(Object.keys(CONTROL_TOWER_EXCEPTIONS))('the exception from %s is still needed', (control) => {
    expect(found.controlTower.filter(({ rule }) => rule === control).some(excepted)).toBe(true);
  });
});

test('both judges do find what is wrong', () => {
  const { cdk, controlTower } = judged({
    Wrong: (stack) => {
      new Bucket(stack, 'Plain');
      new CfnResource(stack, 'Group', {
        type: 'AWS::EC2::SecurityGroup',
        properties: { GroupDescription: 'wrong', VpcId: 'vpc-1' },
      });
    },
  });
  expect(cdk).toContainEqual({ rule: 'E1151', stack: 'Wrong', resource: 'Group' });
  expect(controlTower).toContainEqual({ rule: 'CT.S3.PR.1', stack: 'Wrong', resource: 'Plain/Resource' });
}, 60_000);
