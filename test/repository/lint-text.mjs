// Lints the texts given on standard input, with the repository's own configuration but only the named rules, in the
// folder it is started in. A process of its own: ESLint's plugins are ES modules, which jest cannot load.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const { config, rules, cases } = JSON.parse(await text(process.stdin));
const eslint = new ESLint({
  overrideConfigFile: config,
  // Without types: the files do not exist, and these rules do not need them.
  overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => rules.includes(ruleId),
});
const results = [];
for (const { filePath, source } of cases) {
  const [result] = await eslint.lintText(source, { filePath });
  results.push(result.messages.map(({ ruleId, message }) => ({ ruleId, message })));
}
process.stdout.write(JSON.stringify(results));
