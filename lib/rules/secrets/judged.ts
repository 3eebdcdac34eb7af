import { compliant, undecidable, violation, type Outcome } from '../../engine';
import type { NamedValue } from './named-values';
import { disclosureOf, originsOf, type Disclosure } from './origin';

/** The verdicts on a value that must not be in clear, none if there is nothing to disclose. */
export function judged(each: NamedValue, isHarmless: (text: string) => boolean): readonly Outcome[] {
  return originsOf(each.raw, each.scope)
    .map((origin) => disclosureOf(origin, isHarmless))
    .flatMap((disclosure) => verdictOn(disclosure, each.name, each.path));
}

/** What a disclosure means for the resource; `what` names the value, and nothing of it goes into the finding. */
export function verdictOn(disclosure: Disclosure, what: string, path: string): readonly Outcome[] {
  switch (disclosure.kind) {
    case 'nothing':
      return [];
    case 'kept':
      return [compliant];
    case 'unknown':
      return [undecidable(path)];
    case 'clear':
      return [violation(`${what} is ${disclosure.how}`, path)];
  }
}

/** One finding for each path and text: branches of a condition may disclose the same twice. */
export function distinct(outcomes: readonly Outcome[]): readonly Outcome[] {
  return [...new Map(outcomes.map((each) => [JSON.stringify(each), each])).values()];
}
