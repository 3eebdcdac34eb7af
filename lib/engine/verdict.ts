/** The resource keeps the rule. */
export interface Compliant {
  readonly kind: 'compliant';
}

/** The resource breaks the rule. */
export interface Violation {
  readonly kind: 'violation';
  /** What was found, lower case, no final period, e.g. `versioning is absent`. */
  readonly found: string;
  /** Path of the property at fault, e.g. `Properties.VersioningConfiguration.Status`. */
  readonly path?: string;
  /** Tells apart several findings of one rule on one resource, so that one can be approved without the others. */
  readonly finding?: string;
}

/** Whether the resource keeps the rule is only known at deploy time. */
export interface Undecidable {
  readonly kind: 'undecidable';
  /** Path of the property that is not known yet. */
  readonly path: string;
}

/** The rule does not concern this resource: no verdict at all, not even a compliant one. */
export interface Ignored {
  readonly kind: 'ignored';
}

/** What a rule says of a resource that it concerns. */
export type Verdict = Compliant | Violation | Undecidable;

/** What a check returns. */
export type Outcome = Verdict | Ignored;

/** The rule is kept. */
export const compliant: Compliant = Object.freeze({ kind: 'compliant' });

/** The rule does not concern the resource, e.g. automatic rotation and an asymmetric key. */
export const ignored: Ignored = Object.freeze({ kind: 'ignored' });

/** The rule is broken; `at` is the value at fault, or its path. */
export function violation(found: string, at?: { readonly path: string } | string, finding?: string): Violation {
  const path = typeof at === 'string' ? at : at?.path;
  return {
    kind: 'violation',
    found,
    ...(path === undefined ? {} : { path }),
    ...(finding === undefined ? {} : { finding }),
  };
}

/** Nobody can tell before deployment; `at` is the value that is not known, or its path. */
export function undecidable(at: { readonly path: string } | string): Undecidable {
  return { kind: 'undecidable', path: typeof at === 'string' ? at : at.path };
}

/**
 * The verdict on several demands that must all hold: every violation if there is one, else the first demand that
 * cannot be decided, else compliant. Ignored demands do not count; if all are ignored, so is the whole.
 */
export function every(outcomes: readonly Outcome[]): readonly Outcome[] {
  const violations = outcomes.filter((outcome) => outcome.kind === 'violation');
  if (violations.length > 0) return violations;
  const unknown = outcomes.find((outcome) => outcome.kind === 'undecidable');
  if (unknown) return [unknown];
  return [outcomes.some((outcome) => outcome.kind === 'compliant') ? compliant : ignored];
}

/**
 * The verdict on several ways to keep a rule, of which one is enough: compliant if one is, else the first that
 * cannot be decided, else every violation.
 */
export function some(outcomes: readonly Outcome[]): readonly Outcome[] {
  if (outcomes.some((outcome) => outcome.kind === 'compliant')) return [compliant];
  const unknown = outcomes.find((outcome) => outcome.kind === 'undecidable');
  if (unknown) return [unknown];
  const violations = outcomes.filter((outcome) => outcome.kind === 'violation');
  return violations.length > 0 ? violations : [ignored];
}
