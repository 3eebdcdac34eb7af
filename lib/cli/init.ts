import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import {
  PIPELINES,
  QUESTIONS,
  scaffold,
  templateWith,
  type AnswerKey,
  type Answers,
  type Files,
  type Pipeline,
} from '../scaffold';
import { PACKAGE_ROOT, VERSION } from '../version';
import { today } from './check';
import { named, UsageError } from './errors';
import { demandFree, writeFolder } from './folder';
import { EXIT, type Io } from './io';
import { demandNone, parse } from './options';
import { safe } from '../evidence/safe';

const EXAMPLES = join(PACKAGE_ROOT, 'examples');
const TEMPLATES = join(PACKAGE_ROOT, 'templates');

const flagged = QUESTIONS.filter(({ flag }) => flag.startsWith('--'));

/** The flags of `init` for the help, a line each. */
export const INIT_HELP = flagged.map(({ flag, help }) => `      ${`${flag} …`.padEnd(27)} ${help}\n`).join('');

/** What the words of `init` say. */
export interface InitWords {
  readonly answers: Answers;
  /** Files of the example to start from. */
  readonly example: Files;
  readonly pipeline: Pipeline;
  /** Whether nothing is to be asked. */
  readonly yes: boolean;
}

/** `blueprints init NAME`: a repository for a new engagement. */
export function initCommand(args: readonly string[], io: Io): number {
  const { answers, example, pipeline } = wordsOf(args);
  const { name = '' } = answers;
  const { overlay } = pipeline;
  const own: Files = overlay === undefined ? new Map<string, string>() : filesIn(join(TEMPLATES, overlay));
  const template = templateWith(pipeline, filesIn(join(TEMPLATES, 'init')), own);
  const files = scaffold({ answers, example, template, pipeline, version: VERSION, today: today() });
  writeFolder(resolve(io.cwd, name), name, files);
  io.stdout(`${name}: ${String(files.size)} files written\n\n${NEXT.replace('NAME', name)}`);
  return EXIT.clean;
}

const NEXT = `Next:
  cd NAME
  git init -b main
  npm install            # the network is needed for this one; commit the package-lock.json that it writes
  npm run licences       # writes THIRD_PARTY.md; commit that as well
  npm test
  npx cdk synth
README.md there says what else is yours to do.
`;

/** Reads the words of `init`, and refuses a name that is taken. */
export function wordsOf(args: readonly string[], cwd?: string): InitWords {
  const options = Object.fromEntries(flagged.map(({ flag }) => [flag.slice(2), { type: 'string' }] as const));
  const { values, positionals } = parse(args, {
    ...options,
    from: { type: 'string', default: 'starter' },
    ci: { type: 'string', default: 'github' },
    yes: { type: 'boolean', default: false },
  });
  const [name, ...more] = positionals;
  demandNone(more);
  if (name === undefined) throw new UsageError('init needs the name of the engagement, e.g. acme-portal');
  const given: Readonly<Record<string, unknown>> = values;
  const answers: Partial<Record<AnswerKey, string>> = { name };
  for (const { key, flag } of flagged) {
    const value = given[flag.slice(2)];
    if (typeof value === 'string') answers[key] = value.trim();
  }
  if (cwd !== undefined && /^[\w-]+$/.test(name)) demandFree(resolve(cwd, name), name);
  const pipeline = named('pipeline', values.ci, PIPELINES);
  return { answers, example: exampleNamed(values.from), pipeline, yes: values.yes };
}

function exampleNamed(name: string): Files {
  const names = readdirSync(EXAMPLES).filter((each) => existsSync(join(EXAMPLES, each, 'engagement.yaml')));
  return named('example', name, new Map(names.map((each) => [each, () => filesIn(join(EXAMPLES, each))])))();
}

function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    paths.map((path) => [
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path, 'utf8'),
    ]),
  );
}

/** What `ask` shows: what is wrong with an answer, made safe for a terminal. */
export const shown = (message: string): string => safe(`  ${message}\n`);
