/**
 * The CDK command line, quiet to the outside: no telemetry, no notices. Both are set here because a shell's way of
 * setting a variable is not every shell's.
 *
 *   ts-node scripts/cdk.ts synth --quiet
 */
import { spawnSync } from 'node:child_process';

const { status, signal, error } = spawnSync(
  process.execPath,
  [require.resolve('aws-cdk/bin/cdk'), '--no-notices', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, CDK_DISABLE_CLI_TELEMETRY: 'true' } },
);
if (error) throw error;
if (signal) process.kill(process.pid, signal);
process.exitCode = status ?? 1;
