// What a change does to each template, as Markdown, without credentials: node pipeline/diff.mjs BASE HEAD FILE,
// where BASE and HEAD are cloud assemblies.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// GitHub takes comments of 65,536 characters, GitLab of a million.
const LONGEST = 60_000;
const EMPTY = 'empty.template.json';

/** The template of each stack by the stack's name, those of Stages included. */
function templatesIn(folder) {
  const { artifacts = {} } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return Object.values(artifacts).flatMap(({ type, displayName, properties }) => {
    if (type === 'cdk:cloud-assembly') return templatesIn(join(folder, properties.directoryName));
    if (type !== 'aws:cloudformation:stack') return [];
    return [[displayName, join(folder, properties.templateFile)]];
  });
}

/** A fence that the text cannot close. */
function fenced(text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

function difference(head, stack, template) {
  const words = ['cdk', 'diff', '--app', head, '--template', template, '--exclusively', '--no-color', stack];
  const { status, stdout, stderr } = spawnSync('npx', words, { encoding: 'utf8', env: { ...process.env, CI: 'true' } });
  if (status !== 0) throw new Error(`cdk diff of ${stack} ended with ${status}:\n${stdout}${stderr}`);
  return stdout.trim();
}

function sectionsOf(base, head) {
  const [before, after] = [new Map(templatesIn(base)), new Map(templatesIn(head))];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((stack) => {
    const [old, template] = [before.get(stack), after.get(stack)];
    if (template === undefined) return [[stack, 'is in the code no more; `cdk deploy` leaves it where it is']];
    if (old !== undefined && readFileSync(old, 'utf8') === readFileSync(template, 'utf8')) return [];
    if (old === undefined) writeFileSync(EMPTY, '{}');
    return [[old === undefined ? `${stack} (new)` : stack, fenced(difference(head, stack, old ?? EMPTY))]];
  });
}

const [base, head, file] = process.argv.slice(2);
const sections = sectionsOf(base, head);
const lines = ['<!-- blueprints-diff -->', '## What this changes', ''];
if (sections.length === 0) lines.push('No template changes.');
let left = LONGEST;
for (const [stack, text] of sections) {
  const section = `<details><summary>${stack}</summary>\n\n${text}\n\n</details>\n`;
  const fits = section.length <= left;
  if (fits) left -= section.length;
  lines.push(fits ? section : `- ${stack}: changes, too much to show here\n`);
}
writeFileSync(file, `${lines.join('\n')}\n`);
