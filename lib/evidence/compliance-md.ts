import { cite, otherCheckOf } from '../policies';
import { VERSION, versionOf } from '../version';
import { citedBy, coverage, summary, tally, type ClauseCoverage } from './coverage';
import { familyCoverage } from './families';
import { inOrder, shown } from './order';
import { openFindings, type CheckResult, type Row } from './result';
import { counted, subjectOf } from './text';

/** `compliance.md`: the same as `compliance.json`, for people. */
export function complianceMarkdown(result: CheckResult): string {
  const covered = coverage(result);
  return [
    '# Compliance report',
    introduction(result),
    '## Policies',
    table(
      ['Policy', 'Owner', 'Version', 'Clauses'],
      result.policies.map((policy) => [
        `**${policy.id}** ${policy.title}`,
        policy.owner,
        policy.version,
        summary(covered, policy)
          .map(({ status, count }) => `${String(count)} ${status}`)
          .join(', '),
      ]),
    ),
    '## Findings',
    findings(result),
    '## Exceptions',
    exceptions(result),
    '## Clauses',
    'A clause that is *not yet checked* is to be checked by a rule that the library does not have yet: it is not ' +
      'covered. One that is *checked elsewhere* is the business of a check that judges no templates: see the last table of ' +
      'this part. *No resource* means that nothing in this app is concerned.',
    clauseTable(covered),
    elsewhere(covered),
    '## Families of resources',
    'Those that the scope of the Cloud Infrastructure Policy names (CIP-2) are in bold. Rules about every resource are ' +
      'counted in the last row alone; the verdicts are those of all rules on the resources of the family.',
    familyTable(result),
    '## Held by people',
    organisational(covered),
    '',
  ].join('\n\n');
}

function introduction(result: CheckResult): string {
  const { compliant, violations, undecidable, approved } = tally(result.rows);
  const versions = ['aws-cdk-lib', 'cdk-nag'].flatMap((name) => {
    const version = versionOf(name);
    return version === undefined ? [] : [`${name} ${version}`];
  });
  const subject = result.engagement
    ? `Engagement **${cell(result.engagement.name)}**, data owner ${cell(result.engagement.dataOwner)}. `
    : '';
  return (
    `${subject}Pack ${result.pack} of cdk-policy-blueprints ${VERSION} (${versions.join(', ')}): ` +
    `${counted(result.rules.length, 'rule')} over ${counted(result.templates.length, 'template')} gave ` +
    `${counted(compliant, 'compliant verdict')}, ${counted(violations, 'open violation')}, ${String(undecidable)} that ` +
    `cannot be decided before deployment, and ${String(approved)} approved as exceptions.`
  );
}

function findings(result: CheckResult): string {
  const open = inOrder(openFindings(result));
  if (open.length === 0) return 'None.';
  return open.map((row) => finding(row, result)).join('\n\n');
}

function finding(row: Row, result: CheckResult): string {
  const { rule, source } = row;
  const place = source === undefined ? undefined : `\`${shown(source.file)}:${String(source.line)}\``;
  const facts = [
    ['Resource', `\`${subjectOf(row)}\``],
    ['Stack', row.stack],
    ['Source', place],
    ['Template', row.template === undefined ? undefined : `\`${shown(row.template)}\``],
    ['Found', row.message],
    ['Known', row.known === true ? 'in the baseline; it does not fail the check' : undefined],
    ['Breaks', citedBy(rule, result).map(cite).join('; ')],
    ['Risk', rule.risk],
    ['Remedy', rule.remedy],
  ] as const;
  const lines = facts.flatMap(([name, value]) => (value === undefined ? [] : [`- **${name}:** ${oneLine(value)}`]));
  return [`### ${rule.id} (${rule.severity}): ${rule.title}`, lines.join('\n')].join('\n\n');
}

function exceptions(result: CheckResult): string {
  if (result.exceptions.length === 0) return 'None.';
  return table(
    ['Rule', 'Scope', 'Reason', 'Approved by', 'Until', 'Ticket', 'Findings'],
    result.exceptions.map((exception) => [
      `${exception.rule}${exception.finding === undefined ? '' : ` [${exception.finding}]`}`,
      exception.scope === '' ? 'the app' : exception.scope,
      exception.reason,
      exception.approvedBy,
      exception.until,
      exception.ticket ?? '',
      String(result.rows.filter((row) => row.exception === exception).length),
    ]),
  );
}

function clauseTable(covered: readonly ClauseCoverage[]): string {
  return table(
    ['Clause', 'Section', 'What it demands', 'Status', 'Rules', 'Compliant', 'Open', 'Approved'],
    covered.map(({ clause, status, rules, tally: counted }) => [
      clause.id,
      clause.section,
      clause.paraphrase,
      status,
      rules.join(', '),
      String(counted.compliant),
      String(counted.violations + counted.undecidable),
      String(counted.approved),
    ]),
  );
}

function elsewhere(covered: readonly ClauseCoverage[]): string {
  return table(
    ['Clause', 'Checked by', 'Which demands'],
    covered
      .filter(({ status }) => status === 'checked elsewhere')
      .map(({ clause }) => [clause.id, otherCheckOf(clause)?.by ?? '', otherCheckOf(clause)?.demands ?? '']),
  );
}

function familyTable(result: CheckResult): string {
  return table(
    ['Family', 'Rules', 'Resources', 'Compliant', 'Open', 'Approved'],
    familyCoverage(result).map(({ family, rules, resources, tally: counted }) => [
      family.usual === undefined ? family.title : `**${family.title}**`,
      String(rules.length),
      String(resources),
      String(counted.compliant),
      String(counted.violations + counted.undecidable),
      String(counted.approved),
    ]),
  );
}

function organisational(covered: readonly ClauseCoverage[]): string {
  const rows = covered.flatMap(({ clause }) =>
    clause.organisational
      ? [[clause.id, clause.paraphrase, clause.organisational.reason, clause.organisational.task]]
      : [],
  );
  return rows.length === 0 ? 'None.' : table(['Clause', 'What it demands', 'Why no code holds it', 'Task'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** What a reader typed stays in its cell. */
const cell = (text: string): string => oneLine(text).replaceAll('\\', '\\\\').replaceAll('|', '\\|');
