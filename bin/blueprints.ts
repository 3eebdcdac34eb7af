#!/usr/bin/env node
import { completed, EXIT, main, messageFor } from '../lib/cli';

// Whoever reads the output may stop early: `blueprints rules | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const io = {
  cwd: process.cwd(),
  env: process.env,
  stdout: (text: string) => process.stdout.write(text),
  stderr: (text: string) => process.stderr.write(text),
};

completed(process.argv.slice(2), { cwd: io.cwd, input: process.stdin, output: process.stdout }).then(
  (argv) => {
    process.exitCode = main(argv, io);
  },
  (error: unknown) => {
    process.stderr.write(messageFor(error));
    process.exitCode = EXIT.badInput;
  },
);
