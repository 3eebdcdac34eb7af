import { EngagementError } from '../engagement';
import { TemplateError } from '../engine';
import { BaselineError, SignOffError } from '../evidence';
import { LicenceError } from '../licences';
import { ScaffoldError } from '../scaffold';
import { VERSION } from '../version';
import { checkCommand } from './check-command';
import { named, UsageError } from './errors';
import { INIT_HELP, initCommand } from './init';
import { EXIT, type Io } from './io';
import { licencesCommand } from './licences';
import { demandNone, firstLine, parse } from './options';
import { explain, familiesJson, familiesText, rulesJson, rulesText } from './pages';
import { signOffCommand } from './sign-off';
import { safe } from '../evidence/safe';

export { EXIT, type Io } from './io';

const HELP = `blueprints: checks CloudFormation against written security policies

  blueprints check [paths…]       check cdk.out folders, templates (JSON, YAML), or folders of those
      --pack NAME                 BlueprintChecks (default), CloudInfrastructureChecks, SecurityPolicyChecks,
                                  SecurityIpProtectionChecks
      --environment NAME          dev, stage or prod (default: by account, else the strictest)
      --engagement FILE           the engagement file, for accounts, residency and retention
      --format FORMAT             text (default), clauses, json, markdown, sarif, junit, github, gitlab, csv
      --fail-on SEVERITY          the least severity that fails: fatal, error (default) or warning
      --baseline FILE             findings of that file are known and do not fail; fatal ones always do
      --write-baseline FILE       write what is found now there, but for fatal findings; --force overwrites it
      --output FILE               write there instead; only a report of this command is overwritten without --force
      --force                     overwrite whatever --output or --write-baseline names
  blueprints rules [--format text|json]   list every rule
  blueprints families [--format text|json]  list every family of resources with its rules
  blueprints explain RULE|CLAUSE          print the page of a rule or a clause
  blueprints licences             check the licences of the packages in package-lock.json, as they are installed
      --lockfile FILE             another lockfile of npm
      --approvals FILE            what is approved (default: licence-approvals.yaml, if it is there)
      --dev                       judge and list what only development needs, too
      --write FILE                write who wrote the packages, under which licences, e.g. THIRD_PARTY.md
      --check FILE                a finding if that file is not what --write would write
      --force                     overwrite whatever --write names
  blueprints sign-off create      sign for the evidence of what is to be deployed to production
      --by ADDRESS                who signs: the contact owner or security of the engagement
      --until DATE                last day on which it counts, 365 days away at most (default: 90 days)
      --evidence FILE             the report (default: evidence/compliance.json)
      --engagement FILE           the engagement file (default: engagement.yaml)
      --file FILE                 the sign-off (default: sign-off.yaml)
      --force                     overwrite whatever --file names
  blueprints sign-off verify      whether somebody signed for that evidence; --evidence, --engagement, --file
  blueprints init [NAME]          write a repository for a new engagement into the new folder NAME, and ask for what
                                  these do not say
      --from EXAMPLE              the example to start from (default: starter)
      --ci PIPELINE               where it is checked and deployed: github (default), gitlab, aws
      --package TARBALL           install this package from a file, which is copied into the repository
                                  (default: from the registry, in the version that wrote it)
      --yes                       ask nothing
${INIT_HELP}  blueprints --help, --version

Exit code: 0 clean, 1 findings, 2 bad input. Without paths, check reads ./cdk.out.
`;

type Command = (args: readonly string[], io: Io) => number;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['check', checkCommand],
  ['rules', listCommand({ text: rulesText, json: rulesJson })],
  ['families', listCommand({ text: familiesText, json: familiesJson })],
  ['explain', explainCommand],
  ['licences', licencesCommand],
  ['sign-off', signOffCommand],
  ['init', initCommand],
]);

/**
 * Runs a command line.
 *
 * @param argv the words after the program's name
 * @returns the exit code
 */
export function main(argv: readonly string[], io: Io): number {
  const [first, ...rest] = argv;
  try {
    if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
      io.stdout(HELP);
      return first === undefined ? EXIT.badInput : EXIT.clean;
    }
    if (first === '--version') {
      io.stdout(`${VERSION}\n`);
      return EXIT.clean;
    }
    if (rest.includes('--help') || rest.includes('-h')) {
      io.stdout(HELP);
      return EXIT.clean;
    }
    return named('command', first, COMMANDS)(rest, io);
  } catch (error) {
    io.stderr(safe(messageFor(error)));
    return EXIT.badInput;
  }
}

/** What the user can mend; anything else is a defect of ours. */
const EXPECTED = [
  BaselineError,
  EngagementError,
  LicenceError,
  ScaffoldError,
  SignOffError,
  TemplateError,
  UsageError,
] as const;

/** An error as the user gets to see it. */
export function messageFor(error: unknown): string {
  if (EXPECTED.some((kind) => error instanceof kind)) {
    const { message } = error as Error;
    return `${message
      .split('\n')
      .map((line) => `blueprints: ${line}`)
      .join('\n')}\n`;
  }
  const { code, message } = error as Partial<NodeJS.ErrnoException>;
  const text = firstLine(message ?? String(error));
  if (typeof code === 'string' && !code.startsWith('ERR_INTERNAL')) return `blueprints: ${text}\n`;
  return `blueprints: internal error: ${text}; please report it with the input that led to it\n`;
}

function listCommand(formats: Readonly<Record<'text' | 'json', () => string>>): Command {
  return (args, io) => {
    const { values, positionals } = parse(args, { format: { type: 'string', default: 'text' } });
    demandNone(positionals);
    io.stdout(named('format', values.format, new Map(Object.entries(formats)))());
    return EXIT.clean;
  };
}

function explainCommand(args: readonly string[], io: Io): number {
  const { positionals } = parse(args, {});
  const [name, ...more] = positionals;
  if (name === undefined) throw new UsageError('explain needs the id of a rule or a clause, e.g. CIP-6.4');
  demandNone(more);
  io.stdout(explain(name));
  return EXIT.clean;
}
