import type { Rule, RuleMetadata, Severity } from '../engine';
import { exceptionRules } from '../exceptions';
import { cite, clausesOf, otherCheckOf, policies, type Clause } from '../policies';
import { allRules, anyResource, familiesOfTypes, resourceFamilies, type ResourceFamily } from '../rules';
import { named } from './errors';

/** A rule as it is listed; one about exceptions has no scope, since it judges no template. */
interface Listed extends RuleMetadata {
  readonly scope?: Rule['scope'];
  readonly resources?: readonly string[];
}

const catalogue: readonly Listed[] = [...allRules, ...exceptionRules];

/** Every rule with its metadata, as `blueprints rules --format json` prints it. */
export function rulesJson(): string {
  const entries = catalogue.map((rule) => ({
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    severityReason: rule.severityReason,
    scope: rule.scope ?? 'exception',
    resources: rule.resources ?? [],
    families: familiesOfListed(rule).map(({ id }) => id),
    policyClauses: rule.clauses.map(({ id }) => id),
    risk: rule.risk,
    remedy: rule.remedy,
    cannotTell: rule.cannotTell ?? null,
    references: rule.references ?? [],
    cdkNag: rule.cdkNag ?? [],
    frameworks: frameworksOf(rule.clauses),
  }));
  return `${JSON.stringify(entries, undefined, 2)}\n`;
}

/** Every rule, a line each. */
export function rulesText(): string {
  const width = Math.max(...catalogue.map(({ id }) => id.length));
  return catalogue
    .map(({ id, severity, title, clauses }) => {
      const cited = clauses.map((clause) => clause.id).join(', ');
      return `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title} (${cited})\n`;
    })
    .join('');
}

/** Every family of resources with its rules, as `blueprints families --format json` prints it. */
export function familiesJson(): string {
  const entries = resourceFamilies.map(({ id, title, usual, members }) => ({
    id,
    title,
    inScope: usual !== undefined,
    members,
    rules: rulesOfFamily(id),
  }));
  return `${JSON.stringify(entries, undefined, 2)}\n`;
}

/** Every family of resources, a line each, with how many rules are about its types. */
export function familiesText(): string {
  const width = Math.max(...resourceFamilies.map(({ title }) => title.length));
  return resourceFamilies
    .map(({ id, title, usual }) => {
      const count = String(rulesOfFamily(id).length).padStart(3);
      return `${title.padEnd(width)}  ${count} rules${usual === undefined ? '' : '  in the scope of CIP-2'}\n`;
    })
    .join('');
}

const familiesOfListed = (rule: Listed): readonly ResourceFamily[] =>
  rule.resources === undefined ? [anyResource] : familiesOfTypes(rule.resources);

const rulesOfFamily = (id: string): readonly string[] =>
  catalogue.filter((rule) => familiesOfListed(rule).some((family) => family.id === id)).map((rule) => rule.id);

/**
 * The page of a rule or a clause.
 *
 * @throws UsageError with the nearest name if there is neither
 */
export function explain(name: string): string {
  const pages = new Map<string, () => string>([
    ...catalogue.map((rule) => [rule.id, () => rulePage(rule)] as const),
    ...policies.flatMap((policy) => clausesOf(policy).map((clause) => [clause.id, () => clausePage(clause)] as const)),
  ]);
  const exact = [...pages.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
  return named('rule or clause', exact ?? name, pages)();
}

const WHY_SO: Readonly<Record<Severity, string>> = {
  fatal: 'why fatal',
  error: 'why an error',
  warning: 'why a warning',
};

function rulePage(rule: Listed): string {
  const resources = rule.resources?.join(', ');
  return page(`${rule.id} (${rule.severity})`, rule.title, [
    ['judges', resources ?? (rule.scope === undefined ? 'exceptions' : `each ${rule.scope}`)],
    ['why', rule.risk],
    [WHY_SO[rule.severity], rule.severityReason],
    ['remedy', rule.remedy],
    ['breaks', rule.clauses.map((clause) => `${cite(clause)}: ${clause.paraphrase}`)],
    ['cannot tell when', rule.cannotTell],
    ['in cdk-nag', rule.cdkNag],
    ['AWS says', rule.references],
    ...frameworkLines(rule.clauses),
  ]);
}

function clausePage(clause: Clause): string {
  const rules = allRules.filter((rule) => rule.clauses.some(({ id }) => id === clause.id));
  const other = otherCheckOf(clause);
  const awaits = clause.fates.includes('rule') && rules.length === 0 && other === undefined;
  return page(cite(clause), clause.paraphrase, [
    ['held by', clause.fates.join(', ')],
    ['satisfied by', clause.satisfiedBy],
    ['serves', clause.serves.join(', ')],
    ['rules', awaits ? 'none yet: not yet checked' : rules.map(({ id, title }) => `${id}: ${title}`)],
    ['checked by', other && `${other.by}: ${other.demands} (docs/${other.page})`],
    ['people', clause.organisational && [clause.organisational.reason, clause.organisational.task]],
    ...frameworkLines([clause]),
  ]);
}

type Line = readonly [string, string | readonly string[] | undefined];

function page(head: string, title: string, lines: readonly Line[]): string {
  const body = lines.flatMap(([label, value]) => {
    const texts = value === undefined ? [] : typeof value === 'string' ? [value] : value;
    return texts.map((text, index) => `  ${(index === 0 ? label : '').padEnd(17)} ${text}\n`);
  });
  return [`${head}\n${title}\n\n`, ...body].join('');
}

function frameworksOf(clauses: readonly Clause[]): Clause['frameworks'] {
  const union = (key: keyof Clause['frameworks']): readonly string[] => [
    ...new Set(clauses.flatMap((clause) => clause.frameworks[key])),
  ];
  return { soc2: union('soc2'), iso27001: union('iso27001'), nist80053: union('nist80053') };
}

function frameworkLines(clauses: readonly Clause[]): readonly Line[] {
  const { soc2, iso27001, nist80053 } = frameworksOf(clauses);
  const line = (label: string, ids: readonly string[]): Line => [label, ids.length === 0 ? undefined : ids.join(', ')];
  return [line('SOC 2', soc2), line('ISO/IEC 27001', iso27001), line('NIST SP 800-53', nist80053)];
}
