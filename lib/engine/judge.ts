import type { AppView } from './app';
import type { ResourceView } from './resource';
import type { ResourceRule, Rule } from './rule';
import type { TemplateView } from './template';
import type { Outcome, Verdict, Violation } from './verdict';
import { Twins, type Step } from './twins';
import { forEachWorld, MAX_WORLDS, World } from './world';

/** A rule's verdict on one thing. */
export interface Judgement {
  readonly rule: Rule;
  readonly verdict: Verdict;
  /** The template that was judged; absent for a rule about the whole app. */
  readonly template?: TemplateView | undefined;
  /** The resource that was judged; absent for a rule about a template or the app. */
  readonly resource?: ResourceView | undefined;
}

/** What a rule is asked about. */
type Subject = Pick<Judgement, 'template' | 'resource'>;

/** A rule failed to judge. That is a defect of the rule, never of the resource. */
export class InternalRuleError extends Error {
  override readonly name = 'InternalRuleError';

  constructor(
    readonly ruleId: string,
    readonly subject: string,
    override readonly cause: unknown,
  ) {
    super(
      `rule ${ruleId} failed on ${subject}: ${cause instanceof Error ? cause.message : String(cause)}; ` +
        'this is a defect of the rule, not of the resource',
    );
  }
}

/** What the rules say of an app. */
export interface Judgements {
  readonly judgements: readonly Judgement[];
  /** Rules that failed; a run that has any proves nothing about what they were asked. */
  readonly errors: readonly InternalRuleError[];
}

/** What is to be told. */
export interface JudgeOptions {
  /** The kinds of verdicts that are wanted; all of them if left out. */
  readonly kinds?: readonly Verdict['kind'][];
}

/**
 * Asks every rule about everything it concerns. Rules about resources are dispatched by type, so the cost grows with
 * the resources that a rule concerns, not with resources × rules.
 */
export function judge(app: AppView, rules: readonly Rule[], options: JudgeOptions = {}): Judgements {
  const judgements: Judgement[] = [];
  const errors: InternalRuleError[] = [];
  const wanted = new Set(options.kinds ?? ['compliant', 'violation', 'undecidable']);
  const twins = new Twins(app);
  const byType = dispatchTable(rules);
  const anyType = byType.get('*') ?? [];
  for (const template of app.templates) {
    const known = twins.stepsOfTwin(template);
    if (known) repeat(template, known);
    else askAll(template, twins.stepsFor(template));
  }
  for (const rule of rules) if (rule.scope === 'app') tell(rule, {}, ask(rule, {}));
  return { judgements, errors };

  function askAll(template: TemplateView, steps: Step[] | undefined): void {
    for (const resource of template.resources.values()) {
      for (const rule of byType.get(resource.type) ?? anyType) note(rule, { template, resource }, steps);
    }
    for (const rule of rules) if (rule.scope === 'template') note(rule, { template }, steps);
  }

  function note(rule: Rule, subject: Subject, steps: Step[] | undefined): void {
    const before = app.looksAround;
    const verdicts = ask(rule, subject);
    tell(rule, subject, verdicts);
    if (!steps) return;
    const logicalId = subject.resource?.logicalId;
    if (verdicts === undefined || app.looksAround !== before) steps.push({ rule, logicalId, verdicts: undefined });
    else if (verdicts.length > 0) steps.push({ rule, logicalId, verdicts });
  }

  function repeat(template: TemplateView, steps: readonly Step[]): void {
    for (const { rule, logicalId, verdicts } of steps) {
      const resource = logicalId === undefined ? undefined : template.resources.get(logicalId);
      tell(rule, { template, resource }, verdicts ?? ask(rule, { template, resource }));
    }
  }

  /** The verdicts that somebody wants to be told; nothing if the rule failed. */
  function ask(rule: Rule, subject: Subject): readonly Verdict[] | undefined {
    try {
      const verdicts = inEveryWorld(app, () => outcomeOf(rule, subject, app), subject.resource);
      return verdicts.every(({ kind }) => wanted.has(kind))
        ? verdicts
        : verdicts.filter(({ kind }) => wanted.has(kind));
    } catch (error) {
      const { resource, template } = subject;
      const name = resource ? `${resource.logicalId} (${resource.type})` : (template?.stack.displayName ?? 'the app');
      errors.push(new InternalRuleError(rule.id, name, error));
      return undefined;
    }
  }

  function tell(rule: Rule, { template, resource }: Subject, verdicts: readonly Verdict[] | undefined): void {
    for (const verdict of verdicts ?? []) judgements.push({ rule, verdict, template, resource });
  }
}

function outcomeOf(
  rule: Rule,
  { template, resource }: Subject,
  app: AppView,
): Outcome | readonly Outcome[] | undefined {
  switch (rule.scope) {
    case 'resource':
      return resource?.exists ? rule.check(resource) : undefined;
    case 'template':
      return template && rule.checkTemplate(template);
    case 'app':
      return rule.checkApp(app);
  }
}

/** The rules that each type of resource is asked about, those about every type included. */
function dispatchTable(rules: readonly Rule[]): ReadonlyMap<string, readonly ResourceRule[]> {
  const ofResources = rules.filter((rule) => rule.scope === 'resource');
  const table = new Map<string, ResourceRule[]>(
    ofResources.flatMap(({ resources }) => resources.map((type) => [type, []])),
  );
  for (const rule of ofResources) {
    const types = new Set(rule.resources.includes('*') ? table.keys() : rule.resources);
    for (const type of types) table.get(type)?.push(rule);
  }
  return table;
}

/** The same if no condition has a say, as in most checks; nothing if one has. */
function inTheOnlyWorld(
  app: AppView,
  check: () => Outcome | readonly Outcome[] | undefined,
): readonly Verdict[] | undefined {
  const world = app.world.isUntouched ? app.world : new World();
  app.enter(world);
  const outcome = check();
  if (world.next() !== undefined) return undefined;
  if (outcome === undefined) return [];
  if ('kind' in outcome) return outcome.kind === 'ignored' ? [] : [outcome];
  if (outcome.length === 0) throw new Error('the check returned no verdict');
  const violations = outcome.filter((each) => each.kind === 'violation');
  if (violations.length > 1) return distinct(violations);
  if (violations.length === 1) return violations;
  const verdict =
    outcome.find((each) => each.kind === 'undecidable') ?? outcome.find((each) => each.kind === 'compliant');
  return verdict ? [verdict] : [];
}

const keyOf = ({ found, path, finding }: Violation): string => `${found}|${path ?? ''}|${finding ?? ''}`;

const distinct = (violations: readonly Violation[]): readonly Violation[] =>
  [...new Map(violations.toReversed().map((each) => [keyOf(each), each])).values()].reverse();

/**
 * The verdicts on one subject, whichever way the template's conditions turn out: each violation of any world once;
 * without one, what could not be decided; else compliant, if any world says so.
 */
function inEveryWorld(
  app: AppView,
  check: () => Outcome | readonly Outcome[] | undefined,
  resource: ResourceView | undefined,
): readonly Verdict[] {
  const only = inTheOnlyWorld(app, check);
  if (only) return only;
  const violations = new Map<string, { verdict: Violation; worlds: number; circumstances: string | undefined }>();
  let unknown: Verdict | undefined;
  let kept: Verdict | undefined;
  let worlds = 0;
  const complete = forEachWorld((world) => {
    app.enter(world);
    const outcome = check();
    if (outcome === undefined) return;
    worlds += 1;
    const outcomes = 'kind' in outcome ? [outcome] : outcome;
    if (outcomes.length === 0) throw new Error('the check returned no verdict');
    for (const each of outcomes) {
      if (each.kind === 'compliant') kept ??= each;
      else if (each.kind === 'undecidable') unknown ??= each;
      else if (each.kind === 'violation') {
        const key = keyOf(each);
        const known = violations.get(key);
        if (known) known.worlds += 1;
        else violations.set(key, { verdict: each, worlds: 1, circumstances: world.describe() });
      }
    }
  });
  if (!complete && violations.size === 0) {
    return [
      { kind: 'undecidable', path: `${resource?.logicalId ?? 'template'} (over ${String(MAX_WORLDS)} conditions)` },
    ];
  }
  if (violations.size > 0) {
    // A violation that holds whichever way the conditions turn out needs no word of them.
    return [...violations.values()].map(({ verdict, worlds: seen, circumstances }) =>
      seen >= worlds || circumstances === undefined
        ? verdict
        : { ...verdict, found: `${verdict.found} (${circumstances})` },
    );
  }
  return [unknown ?? kept].filter((verdict) => verdict !== undefined);
}
