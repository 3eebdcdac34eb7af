import { resolve } from 'node:path';
import { PIPELINES, QUESTIONS, scaffold, type AnswerKey, type Answers, type Files, type Pipeline } from '../scaffold';
import { VERSION } from '../version';
import { today } from './check';
import { named, UsageError } from './errors';
import { demandFree, writeFolder } from './folder';
import { EXIT, type Io } from './io';
import { demandNone, parse } from './options';
import { safe } from '../evidence/safe';
import { examples, templateFiles } from './shipped';
import { ownTarball, type OwnTarball } from './tarball';

const flagged = QUESTIONS.filter(({ flag }) => flag.startsWith('--'));

/** The flags of `init` for the help, a line each. */
export const INIT_HELP = flagged.map(({ flag, help }) => `      ${`${flag} …`.padEnd(27)} ${help}\n`).join('');

/** What the words of `init` say. */
export interface InitWords {
  readonly answers: Answers;
  /** Files of the example to start from. */
  readonly example: Files;
  readonly pipeline: Pipeline;
  /** Where the new repository gets this package from; absent if from the registry. */
  readonly tarball?: OwnTarball;
}

/** `blueprints init NAME`: a repository for a new engagement. */
export function initCommand(args: readonly string[], io: Io): number {
  const { answers, example, pipeline, tarball } = wordsOf(args, io.cwd);
  const { name } = answers;
  if (name === undefined) throw new UsageError('init needs the name of the engagement, e.g. acme-portal');
  const request = { answers, example, template: templateFiles(pipeline), pipeline, version: VERSION, today: today() };
  const files = new Map<string, string | Buffer>(scaffold({ ...request, ...(tarball && { tarball }) }));
  if (tarball) files.set(tarball.path, tarball.bytes);
  writeFolder(resolve(io.cwd, name), name, files);
  io.stdout(`${name}: ${String(files.size)} files written\n\n${NEXT.replace('NAME', name)}`);
  return EXIT.clean;
}

const NEXT = `Next:
  cd NAME
  git init -b main
  npm ci                 # the network is needed for this one alone
  npm test
  npx cdk synth
README.md there says what else is yours to do.
`;

/** Reads the words of `init`, and refuses a name that is taken. */
export function wordsOf(args: readonly string[], cwd: string): InitWords {
  const options = Object.fromEntries(flagged.map(({ flag }) => [flag.slice(2), { type: 'string' }] as const));
  const { values, positionals } = parse(args, {
    ...options,
    from: { type: 'string', default: 'starter' },
    package: { type: 'string' },
    ci: { type: 'string', default: 'github' },
    yes: { type: 'boolean', default: false },
  });
  const [name, ...more] = positionals;
  demandNone(more);
  const given: Readonly<Record<string, unknown>> = values;
  const answers: Partial<Record<AnswerKey, string>> = name === undefined ? {} : { name };
  for (const { key, flag } of flagged) {
    const value = given[flag.slice(2)];
    if (typeof value === 'string') answers[key] = value.trim();
  }
  demandFreeName(cwd, name);
  const example = named('example', values.from, examples())();
  const pipeline = named('pipeline', values.ci, PIPELINES);
  return values.package === undefined
    ? { answers, example, pipeline }
    : { answers, example, pipeline, tarball: ownTarball(cwd, values.package) };
}

/** Refuses a name that is taken; what can be no name is refused with the other answers. */
export function demandFreeName(cwd: string, name = ''): void {
  if (/^[\w-]+$/.test(name)) demandFree(resolve(cwd, name), name);
}

/** What `ask` shows: what is wrong with an answer, made safe for a terminal. */
export const shown = (message: string): string => safe(`  ${message}\n`);
