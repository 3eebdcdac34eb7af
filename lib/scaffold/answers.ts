/** What a new engagement is made from: each answer by its key, as it was given. */
export type Answers = Readonly<Partial<Record<AnswerKey, string>>>;

/** The answers that there are. */
export type AnswerKey =
  | 'name'
  | 'dataOwner'
  | 'accountDev'
  | 'accountStage'
  | 'accountProd'
  | 'region'
  | 'recoveryRegion'
  | 'residency'
  | 'onCall'
  | 'security'
  | 'owner'
  | 'repository'
  | 'codeOwners'
  | 'nda'
  | 'starts'
  | 'ends';

/** An answer: how the command line calls it, and what it asks. */
export interface Question {
  readonly key: AnswerKey;
  /** As it stands on the command line. */
  readonly flag: string;
  /** What is asked where it is not given; absent if it need not be given. */
  readonly asks?: string;
  /** What it is, for the help. */
  readonly help: string;
  /** The keys of the engagement file that take it. */
  readonly paths: readonly (readonly string[])[];
}

const ENVIRONMENTS = ['dev', 'stage', 'prod'] as const;
const accountOf = (name: (typeof ENVIRONMENTS)[number]) => [['environments', name, 'account']];

/** Every answer, in the order in which they are asked for. */
export const QUESTIONS: readonly Question[] = [
  {
    key: 'name',
    flag: 'NAME',
    asks: 'Name of the engagement, and of its folder, such as acme-portal',
    help: 'name of the engagement and of the folder',
    paths: [['name']],
  },
  {
    key: 'dataOwner',
    flag: '--data-owner',
    asks: 'Client, who owns the data and the work',
    help: 'the client, who owns the data and the work',
    paths: [['dataOwner']],
  },
  ...ENVIRONMENTS.map((name): Question => ({
    key: ({ dev: 'accountDev', stage: 'accountStage', prod: 'accountProd' } as const)[name],
    flag: `--account-${name}`,
    asks: `AWS account of ${name}, 12 digits`,
    help: `id of the AWS account of ${name}`,
    paths: accountOf(name),
  })),
  {
    key: 'region',
    flag: '--region',
    asks: 'AWS region, such as eu-central-1',
    help: 'home region of every environment',
    paths: ENVIRONMENTS.map((name) => ['environments', name, 'region']),
  },
  {
    key: 'recoveryRegion',
    flag: '--recovery-region',
    asks: 'AWS region for copies of backups, another one',
    help: 'region that backups of prod are copied to',
    paths: [['environments', 'prod', 'recoveryRegion']],
  },
  {
    key: 'residency',
    flag: '--residency',
    help: 'regions that data may rest in, with commas between them (default: these two)',
    paths: [['residency']],
  },
  {
    key: 'onCall',
    flag: '--on-call',
    asks: 'E-mail address that alarms go to',
    help: 'e-mail address that alarms go to',
    paths: [['contacts', 'onCall']],
  },
  {
    key: 'security',
    flag: '--security',
    asks: 'E-mail address for findings and incidents',
    help: 'e-mail address for findings, incidents and reports of vulnerabilities',
    paths: [['contacts', 'security']],
  },
  {
    key: 'owner',
    flag: '--owner',
    asks: 'E-mail address of who answers for the system',
    help: 'e-mail address of who answers for the system',
    paths: [['contacts', 'owner']],
  },
  {
    key: 'repository',
    flag: '--repository',
    asks: 'Address of the repository, such as https://github.com/acme/portal',
    help: 'https address of the repository: alarms link the runbooks in it',
    paths: [],
  },
  {
    key: 'codeOwners',
    flag: '--code-owners',
    help: 'who reviews changes on GitHub, such as @acme/platform (default: the owner)',
    paths: [],
  },
  { key: 'nda', flag: '--nda', help: 'day on which the mutual NDA was signed', paths: [['nda']] },
  { key: 'starts', flag: '--starts', help: 'first day of the engagement', paths: [['starts']] },
  { key: 'ends', flag: '--ends', help: 'last day of the engagement', paths: [['ends']] },
];

/** What is wrong with an answer. */
export interface AnswerProblem {
  readonly key: AnswerKey;
  /** The flag, the value, what is wrong and what is allowed, in one line. */
  readonly message: string;
}

/** Answers from which nothing can be made. */
export class ScaffoldError extends Error {
  override readonly name = 'ScaffoldError';

  /** @param problems each on a line of its own */
  constructor(readonly problems: readonly AnswerProblem[]) {
    super(problems.map(({ message }) => message).join('\n'));
  }
}
