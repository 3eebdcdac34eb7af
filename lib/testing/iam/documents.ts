import { isObject, type Json } from '../../engine';
import { type Condition, conditionOf } from './conditions';
import { fail } from './errors';
import { checkVariables } from './variables';

/** The kinds of policies that decide on a request. */
export type Layer = 'identity' | 'resource' | 'boundary' | 'session' | 'serviceControl' | 'resourceControl';

/** How a layer is called in messages. */
export const LAYER_NAMES: Readonly<Record<Layer, string>> = {
  identity: 'identity policy',
  resource: 'resource policy',
  boundary: 'permissions boundary',
  session: 'session policy',
  serviceControl: 'service control policy',
  resourceControl: 'resource control policy',
};

/** Whom a statement means. */
export interface NamedPrincipal {
  readonly kind: string;
  readonly id: string;
}

/** An element and its opposite, e.g. `Action` and `NotAction`. */
export interface Selection<T> {
  readonly not: boolean;
  readonly items: readonly T[];
}

/** A statement, whichever way it was written. */
export interface Statement {
  readonly layer: Layer;
  /** `Sid`, or the position if it has none. */
  readonly id: string | number;
  /** Names it in messages. */
  readonly where: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions: Selection<string>;
  /** `undefined` if it means the resource that the policy stands on. */
  readonly resources: Selection<string> | undefined;
  /** `undefined` if it means whoever the policy is attached to. */
  readonly principals: Selection<NamedPrincipal> | undefined;
  readonly conditions: readonly Condition[];
  readonly hasVariables: boolean;
}

/** What a document is read as. */
export interface Place {
  readonly layer: Layer;
  /** Names the document in messages, e.g. `identity policy 0`. */
  readonly where: string;
  /** How `Resource` stands in the policy: a trust policy must not have it, a repository policy of ECR need not. */
  readonly resource: 'required' | 'optional' | 'refused';
}

const VERSIONS: ReadonlySet<unknown> = new Set(['2012-10-17', '2008-10-17']);
const ELEMENTS: ReadonlySet<string> = new Set([
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
]);

/**
 * Reads a policy document. Everything in it is looked at, also what the request at hand has nothing to do with.
 *
 * @throws IamEvaluationError if it is none, or something in it is not known, e.g. a token
 */
export function statementsOf(document: Json, place: Place): readonly Statement[] {
  const { where } = place;
  if (!isObject(document)) fail(where, `expected a policy document, got ${JSON.stringify(document)}`);
  const unknown = Object.keys(document).find((key) => !['Version', 'Id', 'Statement'].includes(key));
  if (unknown !== undefined) fail(where, `'${unknown}' is no element of a policy`);
  const version = document['Version'] ?? '2008-10-17';
  if (!VERSIONS.has(version))
    fail(where, `Version is ${JSON.stringify(version)}; it can be '2012-10-17' or '2008-10-17'`);
  if (document['Statement'] === undefined) fail(where, 'has no Statement');
  return listOf(document['Statement']).map((statement, index) =>
    statementOf(statement, index, place, version === '2012-10-17'),
  );
}

function statementOf(raw: unknown, index: number, place: Place, hasVariables: boolean): Statement {
  const sid = isObject(raw) ? raw['Sid'] : undefined;
  const id = typeof sid === 'string' && sid !== '' ? sid : index;
  const where = `${place.where}, statement ${String(id)}`;
  if (!isObject(raw)) fail(where, `expected a statement, got ${JSON.stringify(raw)}`);
  const unknown = Object.keys(raw).find((key) => !ELEMENTS.has(key));
  if (unknown !== undefined) fail(where, `'${unknown}' is no element of a statement`);
  const effect = raw['Effect'];
  if (effect !== 'Allow' && effect !== 'Deny') {
    fail(where, `Effect is ${effect === undefined ? 'absent' : JSON.stringify(effect)}; it can be 'Allow' or 'Deny'`);
  }
  return {
    layer: place.layer,
    id,
    where,
    effect,
    hasVariables,
    actions: selection(raw, 'Action', where, texts) ?? fail(where, 'has neither Action nor NotAction'),
    resources: resourcesOf(raw, where, place, hasVariables),
    principals: principalsOf(raw, where, place, effect),
    conditions: conditionsOf(raw, where, hasVariables),
  };
}

function resourcesOf(raw: Json, where: string, place: Place, hasVariables: boolean): Statement['resources'] {
  const found = selection(raw, 'Resource', where, texts);
  if (!found && place.resource === 'required') fail(where, 'has neither Resource nor NotResource');
  if (found && place.resource === 'refused') fail(where, 'has a Resource, which a trust policy must not have');
  for (const item of found?.items ?? [])
    checkResource(item, `${where}, ${found?.not ? 'NotResource' : 'Resource'}`, hasVariables);
  return found;
}

function checkResource(item: string, where: string, hasVariables: boolean): void {
  if (!/^(\*$|arn:)/.test(item)) fail(where, `'${item}' is neither '*' nor an ARN`);
  if (!hasVariables) return;
  try {
    checkVariables(item);
  } catch (error) {
    fail(where, (error as Error).message);
  }
  const variable = item.search(/\$\{[^*?$]/);
  if (variable >= 0 && item.slice(0, variable).split(':').length <= 5) {
    fail(where, `'${item}' has a policy variable before the fifth colon, where none may stand`);
  }
}

function principalsOf(raw: Json, where: string, place: Place, effect: string): Statement['principals'] {
  const found = selection(raw, 'Principal', where, namedPrincipals);
  if (place.layer !== 'resource' && place.layer !== 'resourceControl') {
    if (found) fail(where, `has a Principal, which no ${LAYER_NAMES[place.layer]} may have`);
    return undefined;
  }
  if (!found) fail(where, 'has neither Principal nor NotPrincipal');
  if (found.not && (effect === 'Allow' || place.resource === 'refused' || place.layer === 'resourceControl')) {
    fail(where, 'has a NotPrincipal, which only a resource policy may have, with Effect Deny, and no trust policy');
  }
  if (place.layer === 'resourceControl' && !found.items.every(({ id }) => id === '*')) {
    fail(where, "has a Principal other than '*', which a resource control policy must not have");
  }
  return found;
}

const PRINCIPAL_KINDS: readonly string[] = ['AWS', 'Service', 'Federated', 'CanonicalUser'];

function namedPrincipals(value: unknown, where: string): readonly NamedPrincipal[] {
  if (value === '*') return [{ kind: 'AWS', id: '*' }];
  if (!isObject(value)) fail(where, `expected '*' or e.g. { AWS: … }, got ${JSON.stringify(value)}`);
  return Object.entries(value).flatMap(([kind, ids]) => {
    if (!PRINCIPAL_KINDS.includes(kind)) {
      fail(where, `'${kind}' is no kind of principal; there are ${PRINCIPAL_KINDS.join(', ')}`);
    }
    return texts(ids, `${where} ${kind}`).map((id) => ({ kind, id }));
  });
}

function conditionsOf(raw: Json, where: string, hasVariables: boolean): readonly Condition[] {
  const block = raw['Condition'] ?? {};
  if (!isObject(block)) fail(`${where}, Condition`, `expected operators, got ${JSON.stringify(block)}`);
  return Object.entries(block).flatMap(([operator, keys]) => {
    const place = `${where}, Condition ${operator}`;
    if (!isObject(keys)) fail(place, `expected condition keys, got ${JSON.stringify(keys)}`);
    return Object.entries(keys).map(([key, values]) =>
      conditionOf(operator, key, texts(values, `${place} ${key}`, true), { where, hasVariables }),
    );
  });
}

/** An element or its opposite, of which a statement can have one. */
function selection<T>(
  raw: Json,
  element: string,
  where: string,
  read: (value: unknown, where: string) => readonly T[],
): Selection<T> | undefined {
  const opposite = `Not${element}`;
  if (raw[element] !== undefined && raw[opposite] !== undefined) fail(where, `has both ${element} and ${opposite}`);
  const name = raw[opposite] === undefined ? element : opposite;
  if (raw[name] === undefined) return undefined;
  const items = read(raw[name], `${where}, ${name}`);
  const wrong = element === 'Action' ? items.find((item) => !ACTION.test(String(item))) : undefined;
  if (wrong !== undefined) fail(`${where}, ${name}`, `'${String(wrong)}' is no action; actions are e.g. s3:GetObject`);
  return { not: name === opposite, items };
}

const ACTION = /^(\*|[\w*?-]+:[\w.*?-]+)$/;

function texts(value: unknown, where: string, mayBeEmpty = false): readonly string[] {
  const items = listOf(value);
  if (items.length === 0) fail(where, 'is empty');
  return items.map((item) => textOf(item, where, mayBeEmpty));
}

function textOf(value: unknown, where: string, mayBeEmpty: boolean): string {
  if (typeof value === 'boolean') return String(value);
  // The CDK writes a token that stands for a number as a huge negative one.
  if (typeof value === 'number' && value > -1e280) return String(value);
  if (typeof value !== 'string') fail(where, `${JSON.stringify(value)} is not resolved`);
  const [token] = /[$#]\{Token\[[^\]]*\]\}|\{\{resolve:[^}]*\}\}|\$\{AWS::\w+\}/.exec(value) ?? [];
  if (token !== undefined) fail(where, `${token} is not resolved`);
  if (value === '' && !mayBeEmpty) fail(where, 'is an empty text');
  return value;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);
