import { isObject, type Json, type Rule } from '../../../lib/engine';
import { SUBJECT, verdictsOn, type RuleCase } from '../../../lib/testing';
import { referencesIn } from './intrinsics';
import { CORE, coreMembers, type L1, l1Of, type Member } from './l1';
import { aliasOf, Names } from './names';
import { Unfit } from './unfit';

/** An element of the template that becomes a construct. */
export interface Element {
  readonly logicalId: string;
  /** The id of its construct. */
  readonly id: string;
  readonly variable: string;
  readonly l1: Pick<L1, 'module' | 'name' | 'members' | 'attributes'>;
  /** What it is made of, by the names of CloudFormation. */
  readonly properties: Json;
  /** Its resource beside type and properties. */
  readonly attributes: Json;
  readonly kind: 'resource' | 'parameter' | 'output';
}

/**
 * What the template of a case is made of, in an order in which it can be declared, and the names that are left.
 *
 * @throws Unfit if there is no such code
 */
export function readElements(
  rule: Rule,
  each: RuleCase,
): { readonly elements: readonly Element[]; readonly names: Names } {
  if (rule.scope !== 'resource' && Object.keys(each.stack ?? {}).length > 0) {
    throw new Unfit('the remedy is on the stack as a whole, not on a resource');
  }
  const { Parameters = {}, Outputs = {}, Description: _, ...sections } = each.template ?? {};
  const [section] = Object.keys(sections);
  if (section !== undefined) throw new Unfit(`the case needs \`${section}\``);
  const type = each.type ?? (rule.scope === 'resource' ? rule.resources[0] : undefined);
  const subject: Json =
    type === undefined ? {} : { [SUBJECT]: { Type: type, Properties: each.properties, ...each.attributes } };
  const resources = { ...(type === undefined ? each.others : needed(rule, each)), ...subject };
  const sources = { parameters: entriesOf(Parameters), resources: entriesOf(resources), outputs: entriesOf(Outputs) };
  const names = namesFor(sources);
  const elements = elementsOf(sources, names);
  if (elements.length === 0) throw new Unfit('what keeps the rule is that something is not there');
  return { elements: order(elements), names };
}

type Entries = readonly (readonly [id: string, value: unknown])[];

interface Sources {
  readonly parameters: Entries;
  readonly resources: Entries;
  readonly outputs: Entries;
}

const entriesOf = (section: unknown): Entries => (isObject(section) ? Object.entries(section) : []);

function namesFor({ parameters, resources }: Sources): Names {
  const types = resources.flatMap(([, value]) =>
    isObject(value) && typeof value['Type'] === 'string' ? [value['Type']] : [],
  );
  return new Names(
    [...parameters, ...resources].map(([id]) => id),
    types.map((type) => aliasOf(l1Of(type)?.module ?? CORE)),
  );
}

function elementsOf({ parameters, resources, outputs }: Sources, names: Names): readonly Element[] {
  return [
    ...parameters.map(([id, value]) => coreElement('CfnParameter', id, value, names)),
    ...resources.map(([id, value]) => resourceElement(id, value, names)),
    ...outputs.map(([id, value]) => coreElement('CfnOutput', id, value, names)),
  ];
}

/** Those resources that hang together with the subject; all of them where the rule wants more. */
function needed(rule: Rule, each: RuleCase): Readonly<Record<string, Json>> {
  const others = each.others ?? {};
  const all = Object.entries({ ...others, [SUBJECT]: { Properties: each.properties, ...each.attributes } });
  const reached = new Set([SUBJECT]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const [id, resource] of all) {
      const targets = referencesIn(resource);
      if (reached.has(id)) for (const target of targets) reached.add(target);
      else if (targets.some((target) => reached.has(target))) reached.add(id);
    }
  }
  const connected = Object.fromEntries(Object.entries(others).filter(([id]) => reached.has(id)));
  const verdicts = verdictsOn(rule, { ...each, others: connected });
  const isKept = verdicts.length > 0 && verdicts.every(({ verdict }) => verdict.kind === 'compliant');
  return isKept ? connected : others;
}

function resourceElement(logicalId: string, resource: unknown, names: Names): Element {
  if (!isObject(resource) || typeof resource['Type'] !== 'string') throw new Unfit(`\`${logicalId}\` has no type`);
  const { Type: type, Properties: properties = {}, ...attributes } = resource;
  if (!isObject(properties)) throw new Unfit('the properties are computed');
  const id = logicalId === SUBJECT ? names.idFor(type) : logicalId;
  const l1 = l1Of(type);
  const isGeneric = l1 === undefined;
  return {
    logicalId,
    id,
    variable: names.variableFor(id, l1?.module ?? CORE),
    l1: l1 ?? { module: CORE, name: 'CfnResource', members: GENERIC, attributes: NONE },
    properties: isGeneric ? { type, ...(Object.keys(properties).length > 0 ? { properties } : {}) } : properties,
    attributes,
    kind: 'resource',
  };
}

const GENERIC: readonly Member[] = [
  { name: 'type', isRequired: true, shapes: [{ kind: 'string' }] },
  { name: 'properties', isRequired: false, shapes: [{ kind: 'json' }] },
];

function coreElement(name: 'CfnParameter' | 'CfnOutput', id: string, value: unknown, names: Names): Element {
  if (!isObject(value)) throw new Unfit(`\`${id}\` is malformed`);
  const { Export: exported, ...properties } = value;
  return {
    logicalId: id,
    id,
    variable: names.variableFor(id, CORE),
    l1: { module: CORE, name, members: coreMembers(name), attributes: NONE },
    properties: isObject(exported) ? { ...properties, ExportName: exported['Name'] } : properties,
    attributes: {},
    kind: name === 'CfnParameter' ? 'parameter' : 'output',
  };
}

const NONE: ReadonlyMap<string, string> = new Map();

/** What is referred to comes before what refers to it. */
function order(elements: readonly Element[]): readonly Element[] {
  const byId = new Map(elements.map((each) => [each.logicalId, each]));
  const sorted = new Set<Element>();
  const visiting = new Set<Element>();
  const visit = (each: Element): void => {
    if (sorted.has(each) || visiting.has(each)) return;
    visiting.add(each);
    for (const target of referencesIn([each.properties, each.attributes])) {
      const found = byId.get(target);
      if (found) visit(found);
    }
    sorted.add(each);
  };
  // The subject early: what refers to it follows it.
  for (const each of [...elements].sort((a, b) => rank(a) - rank(b))) visit(each);
  return [...sorted];
}

const rank = ({ logicalId, kind }: Element): number => (kind === 'parameter' ? 0 : logicalId === SUBJECT ? 1 : 2);
