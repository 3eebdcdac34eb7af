/**
 * The main job: synthesises the example engagement, checks it, prints how the policies stand and where the evidence
 * lies. Exit code 0 clean, 1 findings, 2 the job itself failed.
 *
 *   npm start                 the job
 *   npm start -- --timings    synthesises twice more to tell where the time goes
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkPaths } from '../lib/cli';
import { fails, findingsText, openFindings, verdictsText, writeEvidence } from '../lib/evidence';

const root = join(__dirname, '..');
const out = join(root, 'cdk.out');
const example = 'examples/starter';

interface Run {
  readonly status: number;
  readonly output: string;
  readonly seconds: number;
}

/** Runs a program of node, quietly; its output is shown only if it explains a failure. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CDK_DISABLE_CLI_TELEMETRY: 'true', ...env },
  });
  return { status: status ?? 1, output: `${stdout}${stderr}`, seconds: (performance.now() - start) / 1000 };
}

const synth = (env?: Readonly<Record<string, string>>): Run =>
  run([require.resolve('aws-cdk/bin/cdk'), 'synth', '**', '--quiet', '--no-notices'], env);

function main(): number {
  console.log(`Synthesising ${example} for dev, stage and prod …`);
  rmSync(out, { recursive: true, force: true });
  const synthesis = synth();
  if (!existsSync(join(out, 'manifest.json'))) {
    process.stderr.write(synthesis.output);
    console.error('The synthesis failed before there was anything to check.');
    return 2;
  }
  const start = performance.now();
  const result = checkPaths({ paths: [out], cwd: root, engagement: join(example, 'engagement.yaml') });
  const checked = (performance.now() - start) / 1000;
  if (result.errors.length > 0) {
    for (const { message } of result.errors) console.error(`internal error: ${message}`);
    return 2;
  }
  const evidence = writeEvidence(result, join(root, 'evidence')).map((file) => relative(root, file));
  const isBroken = openFindings(result).some(fails);
  console.log(isBroken ? `\n${findingsText(result)}` : `\n${verdictsText(result)}`);
  console.log(`Evidence: ${evidence.join(', ')}`);
  console.log(`Templates: ${relative(root, out)}`);
  console.log(`Time: synthesis ${synthesis.seconds.toFixed(1)} s, our checks ${checked.toFixed(2)} s`);
  if (process.argv.includes('--timings')) timings(synthesis.seconds, checked);
  if (isBroken) return 1;
  if (synthesis.status === 0) return 0;
  // Not a finding of ours: CDK's own validation, or an error that the app annotated.
  process.stderr.write(synthesis.output);
  return synthesis.status;
}

/** Each part is measured by leaving it out: start-up alone, then all but CDK's own template validation. */
function timings(whole: number, checked: number): void {
  const startup = run([require.resolve('aws-cdk/bin/cdk'), '--version']).seconds;
  const unvalidated = synth({ CDK_VALIDATION: 'false' }).seconds;
  const lines: readonly (readonly [string, number])[] = [
    ['start-up of the CDK CLI', startup],
    ['start-up of the app, synthesis', unvalidated - startup - checked],
    ["CDK's own template validation", whole - unvalidated],
    ['our checks', checked],
  ];
  for (const [part, seconds] of lines) console.log(`  ${part.padEnd(32)} ${Math.max(0, seconds).toFixed(2)} s`);
}

process.exitCode = main();
