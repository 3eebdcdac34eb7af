/**
 * What holds a clause.
 *
 * - `rule`: a rule of the policy's pack checks the templates at synthesis.
 * - `construct`: a construct of the library implements it by default.
 * - `guardrail`: something in AWS holds it at run time (an SCP or RCP, a Config rule, an alarm, a detector).
 * - `evidence`: a generated document or report shows it.
 */
export type AutomatedFate = 'rule' | 'construct' | 'guardrail' | 'evidence';

/** What becomes of a clause; `organisational` means that people hold it, at least in part. */
export type Fate = AutomatedFate | 'organisational';

/** The security principles a clause serves (SEC-1). */
export type Principle = 'confidentiality' | 'integrity' | 'availability' | 'accountability' | 'improvement';

/** Control identifiers of public frameworks that correspond to a clause: ids only. */
export interface FrameworkMapping {
  /** SOC 2 Trust Services Criteria (2017, points of focus revised 2022), e.g. `CC6.1`. */
  readonly soc2?: readonly string[];
  /** ISO/IEC 27001:2022 Annex A, e.g. `A.8.24`. */
  readonly iso27001?: readonly string[];
  /** NIST SP 800-53 revision 5, e.g. `SC-28(1)`. */
  readonly nist80053?: readonly string[];
}

/** The part of a clause that no code can hold. */
export interface OrganisationalDuty {
  /** Why nothing in AWS can hold it. */
  readonly reason: string;
  /** What the owner of the policy has to do instead. */
  readonly task: string;
}

/** A clause as an author of a policy writes it. */
export interface ClauseSpec {
  /** The section of the document, as the document numbers or names it, e.g. `4` or `Access Control`. */
  readonly section: string;
  /** What the clause demands, in our own words, as one sentence without a final period. */
  readonly paraphrase: string;
  /** What in code or in AWS holds it; empty only if it is organisational alone. */
  readonly fate: readonly AutomatedFate[];
  /** What must be there for the clause to be satisfied. */
  readonly satisfiedBy: string;
  /** Present when people hold the clause, alone or beside code. */
  readonly organisational?: OrganisationalDuty;
  /** Which security principles it serves; at least one. */
  readonly serves: readonly [Principle, ...Principle[]];
  /** Corresponding controls of public frameworks. */
  readonly frameworks?: FrameworkMapping;
}

/** A clause of a policy, with its id and its way back to the document. */
export interface Clause<Id extends string = string> {
  readonly id: Id;
  /** The id of the policy that the clause belongs to, e.g. `CIP`. */
  readonly policyId: string;
  /** The title of that policy. */
  readonly policyTitle: string;
  readonly section: string;
  readonly paraphrase: string;
  /** Automated fates first, then `organisational` if people hold a part of it. */
  readonly fates: readonly Fate[];
  readonly satisfiedBy: string;
  readonly organisational?: OrganisationalDuty;
  readonly serves: readonly Principle[];
  readonly frameworks: Required<FrameworkMapping>;
}

/** A written policy: what a person would find on its first page. */
export interface WrittenPolicy {
  /** Short id, the prefix of every clause id, e.g. `CIP`. Upper-case letters and digits. */
  readonly id: string;
  readonly title: string;
  /** The company that issued it and answers for it. */
  readonly owner: string;
  /** The version or date it bears, e.g. `effective 2026-05-25`; `undated` if it bears none. */
  readonly version: string;
  /** The date from which it holds, ISO 8601, if the document states one. */
  readonly effective?: string;
  /** Where questions go; says so if the document leaves it blank. */
  readonly contact: string;
  /** The law that governs it, if the document names one. */
  readonly governingLaw?: string;
}

/** A policy as data: the document and each of its clauses under a typed id. */
export interface Policy<Id extends string = string> extends WrittenPolicy {
  readonly clauses: { readonly [K in Id]: Clause<K> };
}

/** Every clause of a policy, in the order of the document. */
export function clausesOf(policy: Policy): readonly Clause[] {
  return Object.values(policy.clauses);
}

/** How a clause is cited in findings and reports: `CIP-6.4 (Cloud Infrastructure Policy §6)`. */
export function cite(clause: Clause): string {
  const mark = /^\d/.test(clause.section) ? '§' : '§ ';
  return `${clause.id} (${clause.policyTitle} ${mark}${clause.section})`;
}

/**
 * Declares a policy. The ids of its clauses become types, so that citing a clause that is not there
 * does not compile.
 *
 * @example
 * const house = definePolicy(
 *   { id: 'HOUSE', title: 'House rules', owner: 'ACME', version: '3', contact: 'security@acme.example' },
 *   {
 *     'HOUSE-1': {
 *       section: '1',
 *       paraphrase: 'queues are encrypted by a customer key',
 *       fate: ['rule'],
 *       satisfiedBy: 'a rule on every queue',
 *       serves: ['confidentiality'],
 *     },
 *   },
 * );
 * house.clauses['HOUSE-1'];
 *
 * @throws Error if an id does not start with the policy's id, or if a clause has no fate at all
 */
export function definePolicy<const Clauses extends Readonly<Record<string, ClauseSpec>>>(
  document: WrittenPolicy,
  clauses: Clauses,
): Policy<keyof Clauses & string> {
  if (!/^[A-Z][A-Z0-9]*$/.test(document.id)) {
    throw new Error(`policy id '${document.id}' must be upper-case letters and digits, e.g. 'CIP'`);
  }
  const entries = Object.entries<ClauseSpec>(clauses).map(([id, spec]) => [id, clauseOf(document, id, spec)] as const);
  return Object.freeze({ ...document, clauses: Object.freeze(Object.fromEntries(entries)) }) as Policy<
    keyof Clauses & string
  >;
}

function clauseOf(document: WrittenPolicy, id: string, spec: ClauseSpec): Clause {
  if (!id.startsWith(`${document.id}-`)) {
    throw new Error(`clause id '${id}' must start with '${document.id}-', the id of its policy`);
  }
  if (spec.fate.length === 0 && spec.organisational === undefined) {
    throw new Error(`clause '${id}' has no fate: name what holds it in \`fate\`, or its \`organisational\` duty`);
  }
  const { fate, frameworks, ...rest } = spec;
  return deepFreeze({
    id,
    policyId: document.id,
    policyTitle: document.title,
    ...rest,
    fates: spec.organisational === undefined ? [...fate] : [...fate, 'organisational' as const],
    frameworks: { soc2: [], iso27001: [], nist80053: [], ...frameworks },
  });
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
