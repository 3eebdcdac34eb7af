/**
 * One way a template's conditions may turn out.
 *
 * A check reads plain values. When it reads one behind `Fn::If`, the engine picks a branch and remembers the choice;
 * once the check is through, it runs again with the other branch, until every combination that the check can see has
 * been judged. A rule therefore never has to think of conditions, and one condition used twice never contradicts
 * itself.
 */
export class World {
  /** What was decided, in the order in which the check asked. */
  private readonly decisions: Decision[] = [];
  private readonly byAtom = new Map<string, boolean>();

  /** @param script the decisions to repeat, from an earlier run */
  constructor(private readonly script: readonly boolean[] = []) {}

  /**
   * Whether the atomic condition holds in this world.
   *
   * @param atom identifies the condition: equal text, equal truth
   * @param label how a person would name it, e.g. `IsProd`
   */
  decide(atom: string, label: string): boolean {
    const known = this.byAtom.get(atom);
    if (known !== undefined) return known;
    const truth = this.script[this.decisions.length] ?? true;
    this.decisions.push({ label, truth });
    this.byAtom.set(atom, truth);
    return truth;
  }

  /** Whether the atom was decided, without deciding it. */
  known(atom: string): boolean | undefined {
    return this.byAtom.get(atom);
  }

  /** The script of the next world, or undefined when all have been seen. */
  next(): readonly boolean[] | undefined {
    const last = this.decisions.findLastIndex((decision) => decision.truth);
    if (last < 0) return undefined;
    return [...this.decisions.slice(0, last).map((decision) => decision.truth), false];
  }

  /** `when IsProd is false`, or nothing if no condition was asked. */
  describe(): string | undefined {
    if (this.decisions.length === 0) return undefined;
    return `when ${this.decisions.map(({ label, truth }) => `${label} is ${String(truth)}`).join(' and ')}`;
  }
}

interface Decision {
  readonly label: string;
  readonly truth: boolean;
}

/** More combinations than this are not tried: the resource is reported as undecidable instead. */
export const MAX_WORLDS = 256;

/**
 * Runs `visit` once for each combination of the conditions that it asks about.
 *
 * @returns whether every combination was seen; false if there were more than `MAX_WORLDS`
 */
export function forEachWorld(visit: (world: World) => void): boolean {
  let script: readonly boolean[] | undefined = [];
  for (let count = 0; script !== undefined; count += 1) {
    if (count === MAX_WORLDS) return false;
    const world: World = new World(script);
    visit(world);
    script = world.next();
  }
  return true;
}
