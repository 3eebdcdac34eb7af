import type { AppView } from './app';
import type { Rule } from './rule';
import type { TemplateView } from './template';
import type { Verdict } from './verdict';

/** A question that was put to a rule, and what became of it. */
export interface Step {
  readonly rule: Rule;
  /** Of the resource in question; a rule about the template has none. */
  readonly logicalId: string | undefined;
  /** What the rule said, if it holds for every twin; otherwise each has to be asked. */
  readonly verdicts: readonly Verdict[] | undefined;
}

/**
 * Stacks that are deployed many times over, to each tenant or region, have templates that are equal but for the name of
 * the stack. What a check says of the first holds for the others, as long as it looked at nothing but the template: no
 * other template, no name of the stack. Those whose resources refer across templates are no twins of any other.
 */
export class Twins {
  /** The first of its kind, for each template that is not. */
  private readonly firsts = new Map<TemplateView, TemplateView>();
  /** Of each first that has twins, what it was asked, but for answers that nobody wants. */
  private readonly steps = new Map<TemplateView, Step[]>();

  constructor(app: AppView) {
    const byKey = new Map<string, TemplateView>();
    for (const template of app.templates) {
      if (template.fingerprint === undefined || app.graph.crosses(template)) continue;
      const key = keyOf(template) + template.fingerprint;
      const first = byKey.get(key);
      if (first === undefined) byKey.set(key, template);
      else {
        this.firsts.set(template, first);
        if (!this.steps.has(first)) this.steps.set(first, []);
      }
    }
  }

  /** What the twin of a template was asked before, if it has one. */
  stepsOfTwin(template: TemplateView): readonly Step[] | undefined {
    const first = this.firsts.get(template);
    return first && this.steps.get(first);
  }

  /** Where to write down what a template is asked, if it has twins that come later. */
  stepsFor(template: TemplateView): Step[] | undefined {
    return this.steps.get(template);
  }
}

/** What a check can read beside the template without looking around. */
function keyOf({ stack }: TemplateView): string {
  const { account, region, tags, terminationProtection, profile } = stack;
  return JSON.stringify([account, region, tags, terminationProtection, profile]);
}
