/**
 * The licence gate of this repository, and the writer of THIRD_PARTY.md: `blueprints licences --dev`, but for how the
 * page is divided.
 *
 *   ts-node scripts/licences.ts           judges every package of the lockfile and writes THIRD_PARTY.md
 *   ts-node scripts/licences.ts --check   judges, and fails if THIRD_PARTY.md is not what would be written
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { todayOf } from '../lib/exceptions/today';
import {
  APPROVALS_FILE,
  licenceFindings,
  loadApprovals,
  readPackages,
  thirdParty,
  type InstalledPackage,
  type Section,
} from '../lib/licences';

const NOTICES = 'THIRD_PARTY.md';

const SECTIONS: readonly Section[] = [
  { use: 'runtime', title: 'Installed with this package', text: '', hasAuthors: true },
  {
    use: 'peer',
    title: 'Brought by the application',
    text:
      'Peer dependencies, with the packages bundled in them, in the versions that this package is tested with. What is ' +
      'compiled into a package is listed in its own notices.',
    hasAuthors: true,
  },
  { use: 'development', title: 'Used to develop this package', text: 'Not installed with it.', hasAuthors: false },
];

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

function main(): void {
  const root = join(__dirname, '..');
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const ranges: Readonly<Record<string, string>> = { ...dependencies, ...peerDependencies };
  const approvals = loadApprovals(join(root, APPROVALS_FILE), APPROVALS_FILE);
  const packages = readPackages(join(root, 'package-lock.json'), 'package-lock.json');
  const today = todayOf();
  const findings = licenceFindings({ packages, approvals, file: APPROVALS_FILE, today, isJudged: () => true });
  const problems = findings.map(({ clause, message }) => `${clause}: ${message}`);
  const text = thirdParty({
    packages,
    approvals,
    today,
    mark: '<!-- Written by `npm run licences` from package-lock.json; do not edit. -->',
    introduction:
      'The package contains none of the code below: npm installs it from its own publishers, each under its own licence.',
    sections: SECTIONS,
    accepts: ({ name, path }: InstalledPackage) => (path === `node_modules/${name}` ? (ranges[name] ?? '') : ''),
    hasNotices: false,
    end: `Licences beside ${approvals.licences.join(', ')} are approved package by package in ${APPROVALS_FILE}.`,
  });
  const notices = join(root, NOTICES);
  if (problems.length === 0 && !process.argv.includes('--check')) writeFileSync(notices, text);
  else if (problems.length === 0 && (!existsSync(notices) || readFileSync(notices, 'utf8') !== text)) {
    problems.push(`${NOTICES} is not what the lockfile says: run \`npm run licences\` and commit it`);
  }
  for (const line of problems) console.error(`licences: ${line}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`licences: ${packages.length} packages, all allowed`);
}

main();
