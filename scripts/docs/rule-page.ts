import { relative } from 'node:path/posix';
import { stringify } from 'yaml';
import type { Rule, RuleMetadata, Severity } from '../../lib/engine';
import type { Clause } from '../../lib/policies';
import { SUBJECT, verdictsOn, type RuleCase } from '../../lib/testing';
import { type ConstructEntry, type RuleEntry, TOPICS } from './catalogue';
import { capital, compare, enumerate, list, page, sentence, table } from './markdown';
import { remedySnippet, snippetText } from './snippet';

/** The first line of everything that is generated. */
export const GENERATED = '<!-- Written by `npm run docs` from the code; do not edit. -->';

const MEANING: Readonly<Record<Severity, string>> = {
  fatal: 'synthesis fails, and no exception can be approved',
  error: 'synthesis fails until it is fixed or an [exception](../exceptions.md) is approved',
  warning: 'it is reported; synthesis goes on',
};

/** The page of a rule. */
export function rulePage(entry: RuleEntry): string {
  const { rule } = entry;
  return page(
    GENERATED,
    `# ${rule.title}`,
    `Rule \`${rule.id}\`, severity \`${rule.severity}\`: ${MEANING[rule.severity]}. It weighs so because ` +
      `${rule.severityReason}.`,
    '## Why',
    sentence(rule.risk),
    '## What it checks',
    scopeOf(rule),
    rule.cannotTell === undefined
      ? undefined
      : `It cannot tell before deployment when ${uncapital(rule.cannotTell)}. Such a finding is \`undecidable\`: it ` +
          'counts like a violation until the value is known or an exception is approved.',
    '## Remedy',
    sentence(rule.remedy),
    remedyCode(entry),
    keptBy(entry.constructs),
    examplesOf(entry),
    '## Clauses',
    table(
      ['Clause', 'Policy', 'Section', 'What it demands'],
      rule.clauses.map((each) => [clauseLink(each, '../'), each.policyTitle, each.section, capital(each.paraphrase)]),
    ),
    frameworksOf(rule.clauses),
    (rule.references ?? []).length === 0
      ? undefined
      : `## AWS documentation\n\n${list((rule.references ?? []).map((url) => `<${url}>`))}`,
    (rule.cdkNag ?? []).length === 0
      ? undefined
      : `## In cdk-nag\n\n${enumerate((rule.cdkNag ?? []).map((name) => `\`${name}\``))} mean the same or nearly so: ` +
          '[how nearly](../comparison.md). They can run beside this rule.',
  );
}

/** docs/rules/README.md: every rule, by topic. */
export function ruleIndex(rules: readonly RuleEntry[]): string {
  const topics = [...new Set(rules.map(({ topic }) => topic))].sort((a, b) => compare(nameOf(a), nameOf(b)));
  return page(
    GENERATED,
    '# Rules',
    `${rules.length} rules. [Clauses](../clauses.md) shows them from the side of the policies.`,
    ...topics.flatMap((topic) => [
      `## ${nameOf(topic)}`,
      table(
        ['Rule', 'Demands', 'Severity', 'Clauses'],
        rules
          .filter((entry) => entry.topic === topic)
          .map(({ rule, page: file }) => [
            `[${rule.id}](${relative('rules', file)})`,
            rule.title,
            rule.severity,
            rule.clauses.map((each) => clauseLink(each, '../')).join(', '),
          ]),
      ),
    ]),
  );
}

/** `CIP-6.4`, linked to its row in the matrix. */
export function clauseLink({ id }: Clause, toDocs: string): string {
  return `[${id}](${toDocs}clauses.md#${id.toLowerCase()})`;
}

/** A topic as a heading. */
export const nameOf = (topic: string): string => TOPICS[topic] ?? capital(topic);

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');

function scopeOf(rule: Rule | RuleMetadata): string {
  if (!('scope' in rule)) return 'The exceptions that were approved in the app, and its acknowledgements.';
  switch (rule.scope) {
    case 'resource':
      return rule.resources.includes('*')
        ? 'Every resource, one at a time.'
        : `Each ${enumerate(rule.resources.map((type) => `\`${type}\``))}, one at a time.`;
    case 'template':
      return 'Each template as a whole, with what is known of its stack.';
    case 'app':
      return 'All templates of the app together.';
  }
}

/** The rules whose pages show no code, each with the reason. */
export function withoutSnippet(rules: readonly RuleEntry[]): ReadonlyMap<string, string> {
  return new Map(
    rules.flatMap((entry) => {
      const found = snippetFor(entry);
      return found && 'reason' in found ? [[entry.rule.id, found.reason]] : [];
    }),
  );
}

function snippetFor({ rule, tested }: RuleEntry): ReturnType<typeof remedySnippet> | undefined {
  return 'scope' in rule && tested ? remedySnippet(rule, tested.table.compliant) : undefined;
}

function remedyCode(entry: RuleEntry): string | undefined {
  const found = snippetFor(entry);
  if (!found) return undefined;
  if ('reason' in found) return `There is no code to show: ${found.reason}.`;
  const { snippet } = found;
  const lead = snippet.given.length === 0 ? 'In a stack:' : 'In a stack, where what is declared is yours to bring:';
  return `${lead}\n\n\`\`\`ts\n${snippetText(snippet)}\n\`\`\``;
}

function keptBy(constructs: readonly ConstructEntry[]): string | undefined {
  if (constructs.length === 0) return undefined;
  const links = constructs.map(({ name, page: file }) =>
    file === undefined ? `\`${name}\`` : `[\`${name}\`](../${file})`,
  );
  return `${enumerate(links)} ${links.length === 1 ? 'keeps' : 'keep'} the rule by ${links.length === 1 ? 'itself' : 'themselves'}.`;
}

/** `A.8.5` before `A.8.32`. */
const byNumbers = (a: string, b: string): number => compare(padded(a), padded(b));

const padded = (id: string): string => id.replace(/\d+/g, (digits) => digits.padStart(4, '0'));

function frameworksOf(clauses: readonly Clause[]): string | undefined {
  const ids = (key: keyof Clause['frameworks']): string =>
    [...new Set(clauses.flatMap(({ frameworks }) => frameworks[key]))].sort(byNumbers).join(', ');
  const rows = [
    ['SOC 2 Trust Services Criteria', ids('soc2')],
    ['ISO/IEC 27001:2022 Annex A', ids('iso27001')],
    ['NIST SP 800-53 r5', ids('nist80053')],
  ].filter(([, found]) => found !== '');
  if (rows.length === 0) return undefined;
  return page('Controls that correspond to these clauses:', table(['Framework', 'Controls'], rows)).trimEnd();
}

/** How many examples of each kind a page shows. */
const EXAMPLES = 2;

function examplesOf({ rule, tested }: RuleEntry): string | undefined {
  if (!('scope' in rule) || tested === undefined) return undefined;
  const { table: cases, file } = tested;
  const kept = cases.compliant.filter((each) => each.remedy).slice(0, EXAMPLES);
  const seen = new Set<string>();
  const broken = cases.violation.filter((each) => {
    const found = messageOf(rule, each);
    return !seen.has(found) && seen.add(found);
  });
  return page(
    '## Examples',
    `Cases of its own test, \`${file.slice(file.lastIndexOf('/test/') + 1)}\`, where there are more.`,
    ...kept.flatMap((each) => [`Compliant, ${each.name}:`, exampleOf(rule, each)]),
    ...broken
      .slice(0, EXAMPLES)
      .flatMap((each) => [`Violation, ${each.name}: **${messageOf(rule, each)}**`, exampleOf(rule, each)]),
  ).trimEnd();
}

function messageOf(rule: Rule, each: RuleCase): string {
  const found = verdictsOn(rule, each).flatMap(({ verdict }) => (verdict.kind === 'violation' ? [verdict.found] : []));
  return found.join('; ');
}

function exampleOf(rule: Rule, each: RuleCase): string {
  const type = each.type ?? (rule.scope === 'resource' ? rule.resources[0] : undefined);
  const properties = each.properties ?? {};
  const subject = {
    Type: type,
    ...each.attributes,
    ...(Object.keys(properties).length === 0 ? {} : { Properties: properties }),
  };
  const resources = { ...(type === undefined ? {} : { [SUBJECT]: subject }), ...each.others };
  const facts = Object.keys(each.stack ?? {}).length === 0 ? '' : comment(each.stack);
  const beside = each.alongside === undefined ? '' : comment({ 'further templates': each.alongside.length });
  const text = stringify({ ...each.template, Resources: resources }, { lineWidth: 0, aliasDuplicateObjects: false });
  return `\`\`\`yaml\n${facts}${beside}${text}\`\`\``;
}

/** What is known beside the template, as comments above it. */
function comment(facts: unknown): string {
  const text = stringify({ stack: facts }, { lineWidth: 0, aliasDuplicateObjects: false });
  return text.trimEnd().replace(/^/gm, '# ').concat('\n');
}
