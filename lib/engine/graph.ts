import { intrinsicOf, isObject, stackOutput, type Json } from './intrinsics';
import type { ResourceView } from './resource';
import type { TemplateView } from './template';

/**
 * Which resource refers to which: `Ref`, `Fn::GetAtt`, `Fn::Sub`, through exports and through the parameters and
 * outputs of nested stacks. Every branch of every condition counts, so the graph may show an edge too many, never
 * one too few; whoever follows it reads the value in question in the world at hand.
 *
 * Templates that reach into others are read at once, since anything may be meant; the others when somebody asks.
 */
export class ReferenceGraph {
  private readonly crossed = new Set<TemplateView>();
  private readonly read = new Set<TemplateView>();
  private readonly outgoing = new Map<ResourceView, Set<ResourceView>>();
  private readonly incoming = new Map<ResourceView, Set<ResourceView>>();

  constructor(templates: readonly TemplateView[]) {
    for (const template of templates) if (template.reachesOut) this.connectAll(template);
  }

  /** What a resource refers to. */
  from(resource: ResourceView): readonly ResourceView[] {
    this.connectAll(resource.template);
    return [...(this.outgoing.get(resource) ?? [])];
  }

  /** What refers to a resource. */
  to(resource: ResourceView): readonly ResourceView[] {
    this.connectAll(resource.template);
    return [...(this.incoming.get(resource) ?? [])];
  }

  /** Whether the template reaches into others, or resources of it are referred to from there. */
  crosses(template: TemplateView): boolean {
    return template.reachesOut || this.crossed.has(template);
  }

  private connectAll(template: TemplateView): void {
    if (this.read.has(template)) return;
    this.read.add(template);
    for (const resource of template.resources.values()) {
      targets(resource.raw['Properties'], template, NOTHING, (target) => {
        this.connect(resource, target);
      });
    }
  }

  private connect(from: ResourceView, to: ResourceView): void {
    if (from === to) return;
    if (from.template !== to.template) this.crossed.add(to.template);
    add(this.outgoing, from, to);
    add(this.incoming, to, from);
  }
}

function add(edges: Map<ResourceView, Set<ResourceView>>, key: ResourceView, value: ResourceView): void {
  const known = edges.get(key);
  if (known) known.add(value);
  else edges.set(key, new Set([value]));
}

type Seen = ReadonlySet<unknown>;
type Found = (target: ResourceView) => void;

const NOTHING: Seen = new Set();

/** The resources that a raw value names; `seen` breaks loops through parameters and outputs. */
function targets(raw: unknown, scope: TemplateView, seen: Seen, found: Found): void {
  if (typeof raw !== 'object' || raw === null || seen.has(raw)) return;
  if (Array.isArray(raw)) {
    for (const part of raw) targets(part, scope, seen, found);
    return;
  }
  const name = intrinsicOf(raw);
  const argument = name === undefined ? undefined : (raw as Json)[name];
  switch (name) {
    case 'Ref':
      if (typeof argument === 'string') named(argument, scope, seen, raw, found);
      return;
    case 'Fn::GetAtt': {
      const [id, attribute] = Array.isArray(argument) ? (argument as unknown[]) : String(argument).split(/\.(.*)/);
      if (typeof id === 'string') attributed(id, String(attribute), scope, seen, raw, found);
      return;
    }
    case 'Fn::ImportValue': {
      if (typeof argument === 'string') {
        const exported = scope.imported(argument);
        if (exported) targets(exported.raw, exported.scope, new Set([...seen, raw]), found);
      } else targets(argument, scope, seen, found);
      return;
    }
    case 'Fn::GetStackOutput': {
      const output = stackOutput(argument, scope);
      if (output) targets(output.raw, output.scope, new Set([...seen, raw]), found);
      return;
    }
    case 'Fn::Sub': {
      const [template, variables] = Array.isArray(argument) ? (argument as unknown[]) : [argument];
      for (const match of String(template).matchAll(/\$\{([^!}][^}]*)\}/g)) {
        const [id = '', attribute] = (match[1] ?? '').trim().split(/\.(.*)/);
        if (isObject(variables) && Object.hasOwn(variables, id)) continue;
        if (attribute === undefined) named(id, scope, seen, raw, found);
        else attributed(id, attribute, scope, seen, raw, found);
      }
      targets(variables, scope, seen, found);
      return;
    }
    default:
      for (const key in raw) targets((raw as Json)[key], scope, seen, found);
  }
}

function named(name: string, scope: TemplateView, seen: Seen, raw: object, found: Found): void {
  const target = scope.resources.get(name);
  if (target) {
    found(target);
    return;
  }
  const parameter = scope.parameter(name);
  if (parameter) targets(parameter.raw, parameter.scope, new Set([...seen, raw]), found);
}

function attributed(id: string, attribute: string, scope: TemplateView, seen: Seen, raw: object, found: Found): void {
  const target = scope.resources.get(id);
  if (!target) return;
  const output = attribute.startsWith('Outputs.') ? scope.nestedOutput(id, attribute.slice(8)) : undefined;
  if (output) targets(output.raw, output.scope, new Set([...seen, raw]), found);
  else found(target);
}
