import { judgeLicence, type Approvals, type Package, type Use } from './judge';
import { compare, type InstalledPackage } from './lockfile';

/** A part of the page: the packages of one use. */
export interface Section {
  readonly use: Use;
  readonly title: string;
  readonly text: string;
  /** Whose authors are named: those whose code reaches users. */
  readonly hasAuthors: boolean;
}

/** What the page is made of. */
export interface ThirdPartyRequest {
  readonly packages: readonly InstalledPackage[];
  readonly approvals: Approvals;
  readonly today: string;
  /** The first line, a comment that says who writes the page. */
  readonly mark: string;
  readonly introduction: string;
  readonly sections: readonly Section[];
  /** The range of versions that the project accepts of a package, if a column is to show it. */
  readonly accepts?: (each: InstalledPackage) => string;
  /** Whether the NOTICE files of packages with authors are copied, as Apache-2.0 wants of who passes the code on. */
  readonly hasNotices: boolean;
  /** The last line, about where licences are approved. */
  readonly end: string;
}

/** THIRD_PARTY.md: each package with the licence that it is used under, and who wrote it. */
export function thirdParty(request: ThirdPartyRequest): string {
  const { packages, approvals, today, accepts } = request;
  const takenUnder = (each: Package): string => {
    const judgement = judgeLicence(each, approvals, today);
    const taken = 'refused' in judgement ? '' : judgement.licence;
    const stated = each.licence?.replace(/^\((.*)\)$/, '$1') ?? '';
    return taken === stated ? taken : `${taken} (of ${stated})`;
  };
  const sections = request.sections.flatMap(({ use, title, text, hasAuthors }) => {
    const own = packages.filter((each) => each.use === use);
    const head = ['Package', 'Version', ...(hasAuthors && accepts ? ['Accepts'] : []), 'Licence'];
    const cells = (each: InstalledPackage): readonly string[] => [
      each.name,
      each.version,
      ...(hasAuthors && accepts ? [accepts(each)] : []),
      takenUnder(each),
      ...(hasAuthors ? [each.copyright.join('<br>')] : []),
    ];
    return [
      `## ${title}`,
      ...(text === '' ? [] : [text]),
      own.length === 0 ? 'None.' : table([...head, ...(hasAuthors ? ['Copyright'] : [])], own.map(cells)),
    ];
  });
  const shown = new Set(request.sections.map(({ use }) => use));
  const counts = new Map<string, number>();
  for (const licence of packages.filter(({ use }) => shown.has(use)).map(takenUnder)) {
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
  }
  return `${[
    request.mark,
    '# Third-party software',
    request.introduction,
    ...sections,
    ...(request.hasNotices ? notices(packages, request.sections) : []),
    '## In numbers',
    table(
      ['Licence', 'Packages'],
      [...counts]
        .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
        .map(([licence, count]) => [licence, String(count)]),
    ),
    request.end,
  ].join('\n\n')}\n`;
}

function notices(packages: readonly InstalledPackage[], sections: readonly Section[]): readonly string[] {
  const uses = new Set(sections.filter(({ hasAuthors }) => hasAuthors).map(({ use }) => use));
  const own = packages.filter(({ use, notice }) => uses.has(use) && notice !== undefined);
  if (own.length === 0) return [];
  return [
    '## Notices',
    'What packages ask to be passed on with them, as they wrote it.',
    ...new Set(own.map(({ name, version, notice = '' }) => `### ${name} ${version}\n\n${fenced(notice)}`)),
  ];
}

/** Whatever the text holds, it does not end its block. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  // Two copies of one version in node_modules are one row.
  return [...new Set([line(head), line(head.map(() => '---')), ...rows.map(line)])].join('\n');
}
