import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { App, Stack, Stage } from 'aws-cdk-lib/core';
import recommended from 'aws-cdk-lib/recommended-feature-flags.json';
import { BackupPlan, EnvironmentStage } from '../../constructs';
import { type EnvironmentName, parseEngagement, profileOf } from '../../lib/engagement';
import { AppView, fromAssembly } from '../../lib/engine';
import { full } from '../engagement/samples';

/** The feature flags that constructs have to be the same under: none at all, and those of today's `cdk init`. */
export const FLAGS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { none: {}, recommended };

/** The engagement of every test of a construct. */
export const engagement = parseEngagement(full, 'sample.yaml');

/** Where a construct is tested. */
export interface Place {
  readonly environment?: EnvironmentName;
  readonly flags?: Readonly<Record<string, unknown>>;
  /** Whether rules see the backup plans of the environment beside the stack, as stores need them; they do by default. */
  readonly backups?: boolean;
}

/** A stack called `Stack` in an environment of the engagement; `prod` and no flags if nothing else is said. */
export function stackIn(place?: Place): Stack {
  return stackOf(new App(contextOf(place)), place);
}

const contextOf = ({ flags }: Place = {}): { context: Record<string, unknown> } => ({ context: { ...flags } });

/** A stack called `Stack` in an environment of an app. */
export const stackOf = (app: App, { environment: name = 'prod' }: Place = {}): Stack =>
  new Stack(new EnvironmentStage(app, name, { engagement, name }), 'Stack');

/** The template of that stack after `build`. */
export function templateOf(build: (stack: Stack) => void, place?: Place): Template {
  const stack = stackIn(place);
  build(stack);
  return Template.fromStack(stack);
}

/** The same as rules see it: read from the cloud assembly. */
export function viewOf(build: (stack: Stack) => void, place: Place = {}): AppView {
  const outdir = mkdtempSync(join(tmpdir(), 'constructs-'));
  try {
    const app = new App({ ...contextOf(place), outdir });
    const stack = stackOf(app, place);
    build(stack);
    if (place.backups !== false) addBackups(stack);
    app.synth();
    const profile = profileOf(engagement, place.environment ?? 'prod');
    return new AppView(
      fromAssembly(outdir, () => profile).map(({ input }) => input),
      engagement,
    );
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

function addBackups(stack: Stack): void {
  const backups = new Stack(Stage.of(stack), 'EnvironmentBackups');
  BackupPlan.forEveryTier(backups, 'Backups', {
    dataClass: 'confidential',
    runbook: 'https://wiki.acme.example/recovery',
  });
}

/** Logical ids of a type, sorted. */
export function logicalIds(template: Template, type: string): string[] {
  return Object.keys(template.findResources(type)).sort();
}
