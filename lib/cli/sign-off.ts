import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadEngagement } from '../engagement';
import {
  approverDefects,
  dayDefects,
  fatalFindings,
  isDay,
  parseCompliance,
  parseSignOff,
  plusDays,
  SIGN_OFF_DAYS,
  SIGN_OFF_FILE,
  SIGN_OFF_MARK,
  signedOf,
  signOffDefects,
  SignOffError,
  signOffText,
  writeWhole,
  type ComplianceReport,
  type SignOff,
} from '../evidence';
import { safe } from '../evidence/safe';
import { cite, cloudInfrastructure } from '../policies';
import { today } from './check';
import { named, UsageError } from './errors';
import { EXIT, type Io } from './io';
import { demandNone, demandWritable, parse } from './options';

const CLAUSE = cite(cloudInfrastructure.clauses['CIP-11.1']);

const SHARED = {
  evidence: { type: 'string', default: 'evidence/compliance.json' },
  engagement: { type: 'string', default: 'engagement.yaml' },
  file: { type: 'string', default: SIGN_OFF_FILE },
} as const;

/** `blueprints sign-off`: who lets production be deployed as the checks see it (CIP-11.1). */
export function signOffCommand(args: readonly string[], io: Io): number {
  const [action, ...rest] = args;
  const actions = new Map([
    ['create', create],
    ['verify', verify],
  ]);
  if (action === undefined) throw new UsageError(`sign-off needs one of ${[...actions.keys()].join(', ')}`);
  return named('action of sign-off', action, actions)(rest, io);
}

function create(args: readonly string[], io: Io): number {
  const { values, positionals } = parse(args, {
    ...SHARED,
    by: { type: 'string' },
    until: { type: 'string' },
    force: { type: 'boolean', default: false },
  });
  demandNone(positionals);
  const { by, file } = values;
  if (by === undefined) throw new UsageError('sign-off create needs --by, the address of who signs');
  const path = resolve(io.cwd, file);
  demandWritable('--file', path, file, values.force, (text) => text.startsWith(SIGN_OFF_MARK));
  const approvedOn = today();
  const until = values.until ?? plusDays(approvedOn, SIGN_OFF_DAYS);
  if (!isDay(until)) throw new UsageError(`--until is '${until}'; allowed: a day such as ${plusDays(approvedOn, SIGN_OFF_DAYS)}`); // prettier-ignore
  const engagement = loadEngagement(resolve(io.cwd, values.engagement));
  const [defect] = [...approverDefects(by, engagement), ...dayDefects({ approvedOn, until }, approvedOn)];
  if (defect !== undefined) throw new UsageError(defect);
  const report = readEvidence(values.evidence, io);
  const fatal = fatalFindings(report);
  if (fatal.length > 0) {
    for (const finding of fatal) io.stdout(safe(`${CLAUSE}: fatal, and has to be mended first: ${finding}\n`));
    io.stdout(safe(`${file} is not written\n`));
    return EXIT.findings;
  }
  const signOff: SignOff = { ...signedOf(report), approvedBy: by, approvedOn, until };
  writeWhole(path, signOffText(signOff));
  io.stdout(safe(`${file}: ${summaryOf(signOff)}\n`));
  return EXIT.clean;
}

function verify(args: readonly string[], io: Io): number {
  const { values, positionals } = parse(args, SHARED);
  demandNone(positionals);
  const { file } = values;
  const report = readEvidence(values.evidence, io);
  const engagement = loadEngagement(resolve(io.cwd, values.engagement));
  const path = resolve(io.cwd, file);
  if (!existsSync(path)) {
    io.stdout(safe(`${CLAUSE}: ${file} is not there; who answers for it looks at ${values.evidence} and runs \`blueprints sign-off create\`\n`)); // prettier-ignore
    return EXIT.findings;
  }
  const signOff = parseSignOff(read(path, file), file);
  const defects = signOffDefects({ signOff, report, engagement, today: today() });
  for (const defect of defects) io.stdout(safe(`${CLAUSE}: ${file}: ${defect}\n`));
  if (defects.length > 0) return EXIT.findings;
  io.stdout(safe(`${file}: ${summaryOf(signOff)}\n`));
  return EXIT.clean;
}

const summaryOf = ({ approvedBy, until, openFindings, exceptions }: SignOff): string =>
  `${String(openFindings)} open findings and ${String(exceptions)} exceptions, signed by ${approvedBy} until ${until}`;

const readEvidence = (file: string, io: Io): ComplianceReport =>
  parseCompliance(read(resolve(io.cwd, file), file), file);

function read(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new SignOffError(file, [`: cannot be read (${String((error as NodeJS.ErrnoException).code)})`]);
  }
}
