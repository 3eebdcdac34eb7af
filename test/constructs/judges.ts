import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, parse } from 'node:path';
import { CfnGuardValidator } from '@cdklabs/cdk-validator-cfnguard';
import {
  App,
  CfnResource,
  CfnWaitConditionHandle,
  CloudFormationValidatePlugin,
  type IPolicyValidationContext,
  type IPolicyValidationPlugin,
  Stack,
  Stage,
  Validations,
} from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import * as constructs from '../../constructs';
import { EnvironmentStage } from '../../constructs';
import type { EnvironmentName } from '../../lib/engagement';
import { engagement, FLAGS } from './harness';

/** What a judge found wrong with a resource. */
export interface Finding {
  /** Id of the control of Control Tower, such as `CT.S3.PR.1`; that of the rule for CDK's own validation. */
  readonly rule: string;

  /**
   * The outermost construct of the library that the resource is part of, or `Stack` if none is, then the path within
   * it: `AuditTrail/Archive/Bucket`. For CDK's own validation, the path in the app.
   */
  readonly resource: string;
}

/** What CDK's own validation found, and what the controls of Control Tower. */
export interface Verdict {
  readonly cdk: readonly Finding[];
  readonly controlTower: readonly Finding[];
}

/** What is built, each in a stack of that name. */
export type Builds = Readonly<Record<string, (stack: Stack) => unknown>>;

/** Judges what is built in one app. */
export function judged(builds: Builds, environment: EnvironmentName, flags: keyof typeof FLAGS): Verdict {
  const outdir = mkdtempSync(join(tmpdir(), 'validation-'));
  try {
    const app = new App({ outdir, context: { ...FLAGS[flags] } });
    const stage = new EnvironmentStage(app, environment, { engagement, name: environment });
    for (const [name, build] of Object.entries(builds)) build(inhabited(new Stack(stage, name)));
    let controlTower: readonly Finding[] | undefined;
    const guard: IPolicyValidationPlugin = {
      name: 'Control Tower',
      validate: (context) => {
        controlTower = foundByControlTower(context);
        return { success: true, violations: [] };
      },
    };
    Validations.of(app).addPlugins(CDK, guard);
    synthesized(app);
    if (!controlTower) throw new Error('Control Tower was not asked');
    return { cdk: reportedByCdk(outdir), controlTower };
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

function synthesized(app: App): void {
  try {
    app.synth();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ValidationFailed') throw error;
  }
}

// CloudFormation refuses an empty stack, and some constructs make all they make in stacks of their own.
function inhabited(stack: Stack): Stack {
  new CfnWaitConditionHandle(stack, 'Beside');
  return stack;
}

// It starts an engine that takes seconds. Its own type does not fit that of a plugin with `exactOptionalPropertyTypes`.
const engine = new CloudFormationValidatePlugin();
const CDK: IPolicyValidationPlugin = {
  name: CloudFormationValidatePlugin.PLUGIN_NAME,
  validate: (context) => engine.validate(context),
};

interface Report {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly violations: readonly {
      readonly ruleName: string;
      readonly violatingConstructs: readonly { readonly constructPath?: string }[];
    }[];
  }[];
}

/** What is left of its findings once acknowledged ones are taken out: errors and warnings. */
function reportedByCdk(outdir: string): Finding[] {
  const { pluginReports } = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8')) as Report;
  const report = pluginReports.find(({ pluginName }) => pluginName === CDK.name);
  if (!report) throw new Error(`no report of ${CDK.name}`);
  return report.violations.flatMap(({ ruleName: rule, violatingConstructs }) =>
    violatingConstructs.map(({ constructPath = 'a template' }) => ({ rule, resource: constructPath })),
  );
}

/** All that they find, before anybody could acknowledge it. */
function foundByControlTower({ templatePaths, ...context }: IPolicyValidationContext): Finding[] {
  const all = resourcesOf(context.appConstruct);
  return templatePaths.flatMap((path) => {
    const resources = all.filter(({ template }) => template === basename(path));
    const concerned = ({ types }: Control): boolean => resources.some(({ type }) => types.includes(type));
    const disabledRules = CONTROLS.filter((control) => !concerned(control)).map(({ id }) => id);
    if (disabledRules.length === CONTROLS.length) return [];
    const guard = new CfnGuardValidator({ disabledRules, maxBuffer: 2 ** 30 });
    return guard.validate({ ...context, templatePaths: [path] }).violations.flatMap((violation) => {
      const rule = /^\[(CT\.[\w.]+)\]/.exec(violation.description)?.[1] ?? violation.ruleName;
      return violation.violatingResources
        .flatMap(({ resourceLogicalId }) => culprits(resources, rule, resourceLogicalId))
        .map(({ name }) => ({ rule, resource: name }));
    });
  });
}

/** The resource; all that a control looks at where it names none, as one that compares lists does. */
function culprits(resources: readonly Resource[], rule: string, id: string | undefined): readonly Resource[] {
  const named = resources.filter(({ logicalId }) => logicalId === id);
  if (named.length > 0) return named;
  const control = CONTROLS.find((each) => each.id === rule.toLowerCase().replaceAll('.', '-'));
  const looked = resources.filter(({ type }) => control?.types.includes(type));
  if (looked.length === 0) throw new Error(`${rule} found something wrong with nothing that is there`);
  return looked;
}

/** A control as its file says, and the types of resources that it names: of no other it has anything to say. */
interface Control {
  readonly id: string;
  readonly types: readonly string[];
}

const RULES = join(dirname(require.resolve('@cdklabs/cdk-validator-cfnguard/package.json')), 'rules/control-tower');

/** Every control that the validator ships. */
export const CONTROLS: readonly Control[] = readdirSync(join(RULES, 'cfn-guard'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.guard'))
  .map((file) => ({
    id: parse(file).name,
    types: [...readFileSync(join(RULES, 'cfn-guard', file), 'utf8').matchAll(/["'](AWS::\w+::\w+)["']/g)].map(
      ([, type = '']) => type,
    ),
  }));

interface Resource {
  readonly template: string;
  readonly logicalId: string;
  readonly type: string;
  readonly name: string;
}

const resourcesOf = (app: IConstruct): Resource[] =>
  app.node
    .findAll()
    .filter((each) => CfnResource.isCfnResource(each))
    .map((each) => ({
      template: each.stack.templateFile,
      logicalId: String(each.stack.resolve(each.logicalId)),
      type: each.cfnResourceType,
      name: nameOf(each),
    }));

const NAMES = new Map<unknown, string>(Object.entries(constructs).map(([name, construct]) => [construct, name]));

function nameOf(resource: CfnResource): string {
  const scopes = resource.node.scopes.filter((scope) => !Stage.isStage(scope));
  const outermost = scopes.findIndex(({ constructor }) => NAMES.has(constructor));
  const [start, first] = outermost < 0 ? [1, 'Stack'] : [outermost + 1, NAMES.get(scopes[outermost]?.constructor)];
  const ids = scopes.slice(start).map(({ node }) => node.id);
  // The CDK has an id of the stack and its stage in that of a permission for an API.
  return [first, ...ids.map((id) => id.replace(/^ApiPermission\..*/, 'ApiPermission'))]
    .join('/')
    .replace(/\/Resource$/, '');
}
