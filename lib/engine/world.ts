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
  private readonly decisions: boolean[] = [];
  private byAtom: Map<string, boolean> | undefined;
  /** How the conditions of the templates turned out that hung on a decision, by their names. */
  private outcomes: Map<string, boolean> | undefined;
  private asked = 0;

  /** @param script the decisions to repeat, from an earlier run */
  constructor(private readonly script: readonly boolean[] = []) {}

  /**
   * Whether the atomic condition holds in this world.
   *
   * @param atom identifies the condition: equal text, equal truth
   */
  decide(atom: string): boolean {
    this.asked += 1;
    const known = this.byAtom?.get(atom);
    if (known !== undefined) return known;
    const truth = this.script[this.decisions.length] ?? true;
    this.decisions.push(truth);
    (this.byAtom ??= new Map()).set(atom, truth);
    return truth;
  }

  /** Notes that something was read which another world might answer otherwise. */
  consult(): void {
    this.asked += 1;
  }

  /** Whether nothing was read yet that another world might answer otherwise. */
  get isUntouched(): boolean {
    return this.asked === 0 && this.script.length === 0;
  }

  /** How often a check has asked for something that another world might answer otherwise. */
  get consulted(): number {
    return this.asked;
  }

  /**
   * Whether a named condition holds, remembered for the finding if it hung on a decision: whoever reads the finding
   * knows `IsDev`, not what it is made of.
   */
  outcome(name: string, evaluate: () => boolean): boolean {
    const before = this.asked;
    const truth = evaluate();
    if (this.asked > before) (this.outcomes ??= new Map()).set(name, truth);
    return truth;
  }

  /** Whether the atom was decided, without deciding it. */
  known(atom: string): boolean | undefined {
    return this.byAtom?.get(atom);
  }

  /** The script of the next world, or undefined when all have been seen. */
  next(): readonly boolean[] | undefined {
    const last = this.decisions.lastIndexOf(true);
    if (last < 0) return undefined;
    return [...this.decisions.slice(0, last), false];
  }

  /** `when IsProd is false`, or nothing if no condition was asked. */
  describe(): string | undefined {
    if (this.outcomes === undefined) return undefined;
    return `when ${[...this.outcomes].map(([name, truth]) => `${name} is ${String(truth)}`).join(' and ')}`;
  }
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
