import { statSync } from 'node:fs';
import type { IConstruct } from 'constructs';
import type { Engagement } from '../engagement';
import type { Rule } from '../engine';
import type { Judged } from '../evidence/result';
import { survey, type Survey } from './survey';

/** What the packs of an app find out together, so that each template is judged once for all of them. */
export interface Run extends Survey {
  readonly judged: Judged;
}

/** What tells one run from another. */
export interface RunRequest {
  readonly templatePaths: readonly string[];
  readonly engagement: Engagement | undefined;
  readonly detail: 'evidence' | 'findings';
  readonly judge: (rules: readonly Rule[]) => Judged;
}

interface Known extends Pick<RunRequest, 'engagement' | 'detail'> {
  readonly stamp: string;
  readonly rules: ReadonlySet<Rule>;
  readonly run: Run;
}

const rulesOfPacks = new WeakMap<IConstruct, Set<Rule>>();
const runs = new WeakMap<IConstruct, Known>();

/** Says that a pack of an app will ask about these rules. */
export function announce(root: IConstruct, rules: readonly Rule[]): void {
  const known = rulesOfPacks.get(root);
  if (known) for (const rule of rules) known.add(rule);
  else rulesOfPacks.set(root, new Set(rules));
}

/** The run that another pack made of these templates, or a new one with the rules of all packs of the app. */
export function runOf(root: IConstruct, rules: readonly Rule[], request: RunRequest): Run {
  const { templatePaths, engagement, detail, judge } = request;
  const stamp = templatePaths.map(stampOf).join('|');
  const known = runs.get(root);
  const isSame =
    known?.stamp === stamp &&
    known.engagement === engagement &&
    known.detail === detail &&
    rules.every((rule) => known.rules.has(rule));
  if (isSame) return known.run;
  const all = new Set([...(rulesOfPacks.get(root) ?? []), ...rules]);
  const run = { ...survey(root), judged: judge([...all]) };
  runs.set(root, { stamp, engagement, detail, rules: all, run });
  return run;
}

/** Another one whenever the file was written anew. */
function stampOf(path: string): string {
  const { mtimeMs, size, ino } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0, ino: 0 };
  return [path, mtimeMs, size, ino].join(':');
}
