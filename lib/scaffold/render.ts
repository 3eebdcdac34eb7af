import { quoted } from '../engagement/text';
import { QUESTIONS, ScaffoldError, type AnswerProblem, type Answers } from './answers';
import { engagementFile, engagementProblems } from './engagement-file';
import { withDelivery, type Pipeline } from './pipelines';

/** Texts by their paths, with slashes. */
export type Files = ReadonlyMap<string, string>;

/** What a scaffold is made of. */
export interface ScaffoldRequest {
  readonly answers: Answers;
  /** Files of the template, with `{{placeholders}}`. A part of a path that starts with `dot-` gets its dot back. */
  readonly template: Files;
  /** Files of the example whose app it starts with. */
  readonly example: Files;
  /** Where changes are checked and deployed; the template has its files. */
  readonly pipeline: Pipeline;
  /** Version of this library. */
  readonly version: string;
  /** ISO 8601. */
  readonly today: string;
  /**
   * The file from which the repository installs this library.
   *
   * @default - the registry, in this version
   */
  readonly tarball?: Tarball;
}

/** The package of this library as a file in the new repository. */
export interface Tarball {
  /** From the repository's root, with slashes. */
  readonly path: string;
  /** Its digest, as in a lockfile: `sha512-…`. */
  readonly integrity: string;
}

/**
 * The files of a new engagement.
 *
 * @throws ScaffoldError naming every answer that is wrong
 */
export function scaffold(request: ScaffoldRequest): Files {
  const { answers, template, example } = request;
  const engagement = engagementFile(example.get('engagement.yaml') ?? '', answers);
  const problems = sorted([...engagementProblems(engagement, answers), ...otherProblems(request)]);
  if (problems.length > 0) throw new ScaffoldError(problems);
  const values = valuesOf(request);
  const rendered = [...template].map(([path, text]): [string, string] => [
    path.replace(/(?<=^|\/)dot-/g, '.'),
    located(path, filled(text, path.endsWith('.md') ? markdown(values) : values, path), request.tarball),
  ]);
  const app = [...example]
    .filter(([path]) => path !== 'README.md' && path !== 'engagement.yaml')
    .map(([path, text]): [string, string] => [path, path.endsWith('.ts') ? ownSource(text, values) : text])
    .map(([path, text]): [string, string] => [
      path,
      path === 'app.ts' ? withDelivery(text, request.pipeline.app) : text,
    ]);
  return new Map<string, string>([...rendered, ...app, ['engagement.yaml', engagement]]);
}

/** What is wrong with the answers given so far; one that is missing is not. */
export function problemsSoFar(
  request: Pick<ScaffoldRequest, 'answers' | 'example' | 'pipeline'>,
): readonly AnswerProblem[] {
  const { answers, example } = request;
  const engagement = engagementFile(example.get('engagement.yaml') ?? '', answers);
  const problems = [...engagementProblems(engagement, answers), ...otherProblems(request)];
  return sorted(problems.filter(({ key }) => answers[key] !== undefined));
}

const ORDER = QUESTIONS.map(({ key }) => key);
const sorted = (problems: readonly AnswerProblem[]): readonly AnswerProblem[] =>
  [...problems].sort((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key));

interface Form {
  readonly key: 'repository' | 'recoveryRegion' | 'codeOwners';
  readonly isNeeded: boolean;
  readonly pattern: RegExp;
  readonly wrong: string;
  readonly allowed: string;
}

/** Answers that the engagement file does not ask for, or not from everybody. */
const FORMS: readonly [Form, ...Form[]] = [
  {
    key: 'repository',
    isNeeded: true,
    pattern: /^https:\/\/[\w-]+(\.[\w-]+)*(:\d{1,5})?(\/[\w-][\w.-]*)+$/,
    wrong: 'is not the address of a repository',
    allowed: 'an https address of letters, digits, dots and hyphens, such as https://github.com/acme/portal',
  },
  {
    // Constructs of production refuse to make backups that have no copy elsewhere.
    key: 'recoveryRegion',
    isNeeded: true,
    pattern: /^/,
    wrong: '',
    allowed: 'the code of a region, such as eu-west-1',
  },
  {
    key: 'codeOwners',
    isNeeded: false,
    pattern: /^(@[\w-]+(\/[\w.-]+)?|[\w.+-]+@[\w.-]+)( (@[\w-]+(\/[\w.-]+)?|[\w.+-]+@[\w.-]+))*$/,
    wrong: 'does not name owners of code',
    allowed: 'users, teams or e-mail addresses with spaces between them, such as @acme/platform',
  },
];

function otherProblems({ answers, pipeline }: Pick<ScaffoldRequest, 'answers' | 'pipeline'>): readonly AnswerProblem[] {
  const [ofRepository, ...others] = FORMS;
  const isAddress = ofRepository.pattern.test(answers.repository ?? '');
  const form: Form = isAddress ? { ...ofRepository, ...pipeline.repository } : ofRepository;
  return [form, ...others].flatMap(({ key, isNeeded, pattern, wrong, allowed }) => {
    const value = answers[key];
    const flag = QUESTIONS.find((question) => question.key === key)?.flag ?? key;
    if (value === undefined) return isNeeded ? [{ key, message: `${flag}: is missing; allowed: ${allowed}` }] : [];
    if (pattern.test(value)) return [];
    return [{ key, message: `${flag}: ${quoted(value)} ${wrong}; allowed: ${allowed}` }];
  });
}

type Values = Readonly<Record<string, string>>;

function valuesOf({ answers, version, today, tarball }: ScaffoldRequest): Values {
  const { owner = '', codeOwners = owner, repository = '' } = answers;
  const [, repositoryHost = '', repositoryPath = ''] = /^https:\/\/([^/]+)\/(.*?)(?:\.git)?$/.exec(repository) ?? [];
  return {
    ...Object.fromEntries(QUESTIONS.map(({ key }) => [key, answers[key] ?? ''])),
    codeOwners,
    repositoryHost,
    repositoryPath,
    version,
    package: tarball ? `file:${tarball.path}` : version,
    today,
    year: today.slice(0, 4),
    nextYear: new Date(Date.parse(today) + 364 * 86_400_000).toISOString().slice(0, 10),
  };
}

const markdown = (values: Values): Values => ({
  ...values,
  dataOwner: (values['dataOwner'] ?? '').replace(/[\\`*_{}[\]<>#|!&]/g, '\\$&'),
});

function filled(text: string, values: Values, path: string): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${path}: there is no value for {{${name}}}`);
    return value;
  });
}

interface Lockfile {
  readonly packages: Readonly<Record<string, object>>;
}

/** The lockfile with the place and the digest of a tarball; every other file as it is. */
function located(path: string, text: string, tarball: Tarball | undefined): string {
  if (path !== 'package-lock.json' || !tarball) return text;
  const lock = JSON.parse(text) as Lockfile;
  const { version, ...rest } = lock.packages[OWN_FOLDER] as Readonly<Record<string, unknown>>;
  const entry = { version, resolved: `file:${tarball.path}`, integrity: tarball.integrity, ...rest };
  return `${JSON.stringify({ ...lock, packages: { ...lock.packages, [OWN_FOLDER]: entry } }, undefined, 2)}\n`;
}

const OWN_FOLDER = 'node_modules/cdk-policy-blueprints';

/** A source file of an example as it stands outside of this repository, without what only its page speaks of. */
function ownSource(text: string, { repository = '' }: Values): string {
  return text
    .replaceAll(/'(?:\.\.\/)+constructs'/g, "'cdk-policy-blueprints/constructs'")
    .replaceAll(/'(?:\.\.\/)+lib'/g, "'cdk-policy-blueprints'")
    .replaceAll('https://wiki.acme.example', `${repository}/blob/main/runbooks`)
    .replaceAll(/\/runbooks\/([\w-]+)'/g, "/runbooks/$1.md'")
    .replace("{ engagement: join(__dirname, 'engagement.yaml') }", EVIDENCE)
    .replaceAll(
      '// Put there what `recoveryRunbook()` of each plan returns.',
      '// `npm run runbooks` writes the steps of each tier beside it.',
    )
    .replaceAll(/\n\n *\/\/ Take the slashes off the next line.*\n.*\n/g, '\n');
}

const EVIDENCE = `{
  engagement: join(__dirname, 'engagement.yaml'),
  // Written at every synthesis, for whoever has to show that the policies are kept.
  evidence: 'evidence',
}`;
