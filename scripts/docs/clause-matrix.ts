import { clausesOf, policies, type Clause, type Policy } from '../../lib/policies';
import type { Catalogue, ClauseEntry } from './catalogue';
import { capital, page, sentence, table } from './markdown';
import { GENERATED } from './rule-page';

/** docs/clauses.md: every clause with what holds it. */
export function clauseMatrix({ clauses }: Catalogue): string {
  const byId = new Map(clauses.map((entry) => [entry.clause.id, entry]));
  const toCheck = clauses.filter(({ clause }) => clause.fates.includes('rule'));
  const unchecked = toCheck.filter(isUnchecked);
  const elsewhere = toCheck.filter(({ otherCheck }) => otherCheck !== undefined);
  return page(
    GENERATED,
    '# Clauses',
    `${clauses.length} clauses of ${policies.length} policies, in our own words. ${toCheck.length} of them are to be ` +
      `checked by rules: ${toCheck.length - unchecked.length - elsewhere.length} are, ${elsewhere.length} no template ` +
      `can tell, so that something else checks them, and ${unchecked.length} are not checked yet. A rule may check a ` +
      'part of a clause only; its page says what.',
    table(
      ['Held by', 'means'],
      [
        ['rule', 'a [rule](rules/README.md) checks the templates at synthesis'],
        ['construct', 'a construct does it by default'],
        ['guardrail', 'something in AWS holds it at run time'],
        ['evidence', 'a generated document or report shows it'],
        ['organisational', 'people hold it, at least in part'],
      ],
    ),
    'The column says how a clause is meant to be held, not that the library has all of it: what is there is linked. ' +
      'Constructs are those that keep one of the rules by themselves.',
    ...policies.flatMap((policy) => policyParts(policy, byId)),
  );
}

const isUnchecked = ({ clause, rules, otherCheck }: ClauseEntry): boolean =>
  clause.fates.includes('rule') && rules.length === 0 && otherCheck === undefined;

function policyParts(policy: Policy, byId: ReadonlyMap<string, ClauseEntry>): readonly string[] {
  const clauses = clausesOf(policy);
  const duties = clauses.flatMap(({ id, organisational }) => (organisational ? [{ id, ...organisational }] : []));
  return [
    `## ${policy.title}`,
    `${policy.owner}, ${policy.version}.`,
    table(
      ['Clause', 'Section', 'Demand', 'Held by', 'Rules', 'Constructs', 'Frameworks'],
      clauses.map((clause) => row(clause, byId.get(clause.id))),
    ),
    ...(duties.length === 0
      ? []
      : [
          `### ${policy.title}: what people hold`,
          table(
            ['Clause', 'Why nothing in AWS can', 'What its owner does'],
            duties.map(({ id, reason, task }) => [id, sentence(reason), sentence(task)]),
          ),
        ]),
  ];
}

function row(clause: Clause, entry: ClauseEntry | undefined): readonly string[] {
  const rules = (entry?.rules ?? []).map(({ rule, page: file }) => `[${rule.id}](${file})`);
  if (entry?.otherCheck) rules.push(`no rule: [${entry.otherCheck.by}](${entry.otherCheck.page})`);
  if (entry && isUnchecked(entry)) rules.push('**not yet checked**');
  const constructs = (entry?.constructs ?? []).map(({ name, page: file }) =>
    file === undefined ? name : `[${name}](${file})`,
  );
  const { soc2, iso27001, nist80053 } = clause.frameworks;
  const frameworks = [
    ['SOC 2', soc2],
    ['ISO 27001', iso27001],
    ['NIST 800-53', nist80053],
  ] as const;
  return [
    `<a id="${clause.id.toLowerCase()}"></a>${clause.id}`,
    clause.section,
    capital(clause.paraphrase),
    clause.fates.join(', '),
    rules.join('<br>'),
    constructs.join('<br>'),
    frameworks
      .filter(([, ids]) => ids.length > 0)
      .map(([name, ids]) => `${name}: ${ids.join(', ')}`)
      .join('<br>'),
  ];
}
