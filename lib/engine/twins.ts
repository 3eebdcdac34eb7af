import type { AppView } from './app';
import type { ResourceView } from './resource';
import type { Rule } from './rule';
import type { TemplateView } from './template';
import type { Verdict } from './verdict';

/** What a rule is asked about. */
export interface Subject {
  readonly template?: TemplateView;
  readonly resource?: ResourceView;
}

/**
 * Stacks that are deployed many times over, to each tenant or region, have templates that are equal but for the name of
 * the stack. What a check says of the first holds for the others, as long as it looked at nothing but the template: no
 * other template, no name of the stack. Those whose resources refer across templates are no twins of any other.
 */
export class Twins {
  /** The first of its kind, for each that is not. */
  private readonly firsts = new Map<TemplateView, TemplateView>();
  private readonly known = new Map<TemplateView, Map<Rule, Map<string, readonly Verdict[]>>>();

  constructor(private readonly app: AppView) {
    const byKey = new Map<string, TemplateView>();
    for (const template of app.templates) {
      const key = keyOf(template);
      if (key === undefined || app.graph.crosses(template)) continue;
      const first = byKey.get(key);
      if (first === undefined) byKey.set(key, template);
      else {
        this.firsts.set(template, first);
        if (!this.known.has(first)) this.known.set(first, new Map());
      }
    }
  }

  /** What was said of the twin, or else what the check says now. */
  verdicts(rule: Rule, { template, resource }: Subject, ask: () => readonly Verdict[]): readonly Verdict[] {
    if (this.known.size === 0 || template === undefined) return ask();
    const id = resource?.logicalId ?? '';
    const first = this.firsts.get(template);
    if (first) return this.known.get(first)?.get(rule)?.get(id) ?? ask();
    const own = this.known.get(template);
    if (own === undefined) return ask();
    const before = this.app.looksAround;
    const verdicts = ask();
    if (this.app.looksAround === before) remember(own, rule, id, verdicts);
    return verdicts;
  }
}

function remember(
  known: Map<Rule, Map<string, readonly Verdict[]>>,
  rule: Rule,
  id: string,
  verdicts: readonly Verdict[],
): void {
  const ofRule = known.get(rule);
  if (ofRule) ofRule.set(id, verdicts);
  else known.set(rule, new Map([[id, verdicts]]));
}

/** All that a check can read of a template without looking around. */
function keyOf({ fingerprint, stack }: TemplateView): string | undefined {
  if (fingerprint === undefined) return undefined;
  const { account, region, tags, terminationProtection, profile } = stack;
  return JSON.stringify([account, region, tags, terminationProtection, profile]) + fingerprint;
}
