import type { Engagement } from '../engagement';
import { ReferenceGraph } from './graph';
import type { ResourceView } from './resource';
import { TemplateView, type Scoped, type StackFacts, type TemplateInput } from './template';
import { World } from './world';

/** All templates that are judged together: an app's, or those that were named on the command line. */
export class AppView {
  private readonly all: readonly TemplateView[];
  private looks = 0;
  /** The way conditions turn out while a check runs; the engine sets it. */
  private current = new World();
  private decidedLiterals = new Map<string, string>();
  private lazyGraph: ReferenceGraph | undefined;
  private lazyExports: ReadonlyMap<string, Scoped> | undefined;
  private readonly byFile: ReadonlyMap<string, TemplateView>;
  private readonly byType = new Map<string, ResourceView[]>();
  private readonly byParent = new Map<string, TemplateView>();

  constructor(
    inputs: readonly TemplateInput[],
    private readonly itsEngagement?: Engagement,
  ) {
    this.all = inputs.map((input) => new TemplateView(this, input));
    this.byFile = new Map(this.all.map((template) => [template.file, template]));
    for (const [index, template] of this.all.entries()) {
      const parent = inputs[index]?.parent;
      if (parent) this.byParent.set(`${parent.file}|${parent.logicalId}`, template);
      for (const resource of template.resources.values()) {
        const known = this.byType.get(resource.type);
        if (known) known.push(resource);
        else this.byType.set(resource.type, [resource]);
      }
    }
  }

  /** Every template. */
  get templates(): readonly TemplateView[] {
    this.lookAround();
    return this.all;
  }

  /** The engagement that the app belongs to, if it is known. */
  get engagement(): Engagement | undefined {
    this.lookAround();
    return this.itsEngagement;
  }

  /**
   * Notes that a check looked beyond its own template, or at what tells that from its twins: what it says holds for
   * this template alone.
   */
  lookAround(): void {
    this.looks += 1;
  }

  /** How often that was. */
  get looksAround(): number {
    return this.looks;
  }

  /** Resource types that occur, each with its resources. */
  get types(): ReadonlyMap<string, readonly ResourceView[]> {
    this.lookAround();
    return this.byType;
  }

  /** Resources of these types, existing or not as the conditions turn out. */
  ofType(types: readonly string[]): readonly ResourceView[] {
    const found = types.flatMap((type) => this.byType.get(type) ?? []);
    // That an app has none is as true for every template of it.
    if (found.length > 0) this.lookAround();
    return found;
  }

  /** The resources of these types that exist as the conditions turn out, in any template. */
  resourcesOfType(...types: readonly string[]): readonly ResourceView[] {
    return this.ofType(types).filter((resource) => resource.exists);
  }

  /** The template read from that file. */
  template(file: string): TemplateView | undefined {
    this.lookAround();
    return this.byFile.get(file);
  }

  /** The template of the stack nested under a resource. */
  nestedUnder(file: string, logicalId: string): TemplateView | undefined {
    this.lookAround();
    return this.byParent.get(`${file}|${logicalId}`);
  }

  /** The value of an output of a stack, by the name that it is deployed under. */
  stackOutput(stackName: string, region: string | undefined, output: string): Scoped | undefined {
    return this.templates
      .find(({ stack, parent }) => !parent && stack.stackName === stackName && stack.region === region)
      ?.output(output);
  }

  /** Which resource refers to which. Built once, when a rule first asks. */
  get graph(): ReferenceGraph {
    return (this.lazyGraph ??= new ReferenceGraph(this.all));
  }

  /** What is exported under a name in the account and region of a stack. */
  exported(name: string, stack: StackFacts): Scoped | undefined {
    this.lookAround();
    this.lazyExports ??= new Map(
      this.all.flatMap((template) =>
        [...template.exports()].map(([exported, value]) => [exportKey(exported, template.stack), value] as const),
      ),
    );
    return this.lazyExports.get(exportKey(name, stack));
  }

  get world(): World {
    return this.current;
  }

  /** Literals that open values were decided to equal, in the current world. */
  get settled(): Map<string, string> {
    return this.decidedLiterals;
  }

  /** Reads everything as it is in that world until the next call. */
  enter(world: World): void {
    this.current = world;
    if (this.decidedLiterals.size > 0) this.decidedLiterals = new Map();
  }
}

const exportKey = (name: string, stack: StackFacts): string => `${stack.account ?? ''}|${stack.region ?? ''}|${name}`;
