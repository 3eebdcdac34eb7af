import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeWhole } from '../evidence';
import {
  APPROVALS_FILE,
  licenceFindings,
  loadApprovals,
  NO_APPROVALS,
  readPackages,
  thirdParty,
  type LicenceFinding,
  type Section,
  type Use,
} from '../licences';
import { cite, findClause } from '../policies';
import { today } from './check';
import { UsageError } from './errors';
import { EXIT, type Io } from './io';
import { demandNone, demandWritable, parse } from './options';
import { safe } from '../evidence/safe';

const MARK = '<!-- Written by `blueprints licences --write` from the lockfile; do not edit. -->';

const SECTIONS: readonly Section[] = [
  { use: 'runtime', title: 'Part of this project', text: '', hasAuthors: true },
  { use: 'peer', title: 'Brought by who uses this project', text: '', hasAuthors: true },
  { use: 'development', title: 'Used to develop this project', text: '', hasAuthors: false },
];

/** `blueprints licences`: SIP-IP.2 and SIP-IP.3, over what npm has installed. */
export function licencesCommand(args: readonly string[], io: Io): number {
  const { values, positionals } = parse(args, {
    lockfile: { type: 'string', default: 'package-lock.json' },
    approvals: { type: 'string' },
    dev: { type: 'boolean', default: false },
    write: { type: 'string' },
    check: { type: 'string' },
    force: { type: 'boolean', default: false },
  });
  demandNone(positionals);
  if (values.write !== undefined && values.check !== undefined) {
    throw new UsageError('--write and --check exclude each other: one makes the file, the other looks at it');
  }
  const isOurs = (text: string): boolean => text.startsWith(MARK);
  if (values.write !== undefined) {
    demandWritable('--write', resolve(io.cwd, values.write), values.write, values.force, isOurs);
  }
  const file = values.approvals ?? APPROVALS_FILE;
  const path = resolve(io.cwd, file);
  const approvals = values.approvals === undefined && !existsSync(path) ? NO_APPROVALS : loadApprovals(path, file);
  const packages = readPackages(resolve(io.cwd, values.lockfile), values.lockfile);
  const uses: readonly Use[] = values.dev ? ['runtime', 'peer', 'development'] : ['runtime', 'peer'];
  const judged = packages.filter(({ use }) => uses.includes(use));
  const day = today();
  const isJudged = ({ use }: { readonly use: Use }): boolean => uses.includes(use);
  const refused = licenceFindings({ packages, approvals, file, today: day, isJudged });
  // What a package is used under is not known before it may be used.
  const page = (): string =>
    thirdParty({
      packages,
      approvals,
      today: day,
      mark: MARK,
      introduction: 'The packages that npm installs for this project, each under its own licence.',
      sections: SECTIONS.filter(({ use }) => uses.includes(use)),
      hasNotices: true,
      end: `Licences are approved in ${file}${approvals === NO_APPROVALS ? ', which is not there: the usual ones are' : ''}.`,
    });
  const findings =
    values.check === undefined || refused.length > 0
      ? refused
      : staleNotices(resolve(io.cwd, values.check), values.check, page());
  if (values.write !== undefined && findings.length === 0) writeWhole(resolve(io.cwd, values.write), page());
  for (const { clause, message } of findings) io.stdout(safe(`${citation(clause)}: ${message}\n`));
  io.stdout(`${String(judged.length)} packages judged, ${String(findings.length)} findings\n`);
  if (values.write !== undefined && findings.length > 0) io.stdout(safe(`${values.write} is not written\n`));
  return findings.length > 0 ? EXIT.findings : EXIT.clean;
}

function staleNotices(path: string, shown: string, page: string): readonly LicenceFinding[] {
  if (existsSync(path) && readFileSync(path, 'utf8') === page) return [];
  return [
    {
      clause: 'SIP-IP.2',
      message: `${shown} is not what the lockfile says; run \`blueprints licences --write ${shown}\` with the same options`,
    },
  ];
}

function citation(id: string): string {
  const clause = findClause(id);
  return clause ? cite(clause) : id;
}
