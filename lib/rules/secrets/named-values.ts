import { isObject, type ResourceView, type TemplateView } from '../../engine';
import { remembered } from '../remembered';
import { intrinsic, originsOf } from './origin';

/** A value of a resource and the name that says what it is: its key, or the `Name` beside it. */
export interface NamedValue {
  readonly name: string;
  /** Names of what it stands in, from `Properties` down, without positions of lists. */
  readonly within: readonly string[];
  readonly path: string;
  readonly raw: unknown;
  readonly scope: TemplateView;
  /** Whether it is handed to a program as an environment variable, an option or an argument. */
  readonly isEnvironment: boolean;
  /** Whether the name is one that the author chose, not a property of the resource. */
  readonly isFree: boolean;
  /** Whether the template itself calls it a secret: `IsValueSecret`. */
  readonly isMarked?: boolean;
}

const ENVIRONMENT =
  /^(environment|environments|environmentvariables|runtimeenvironmentvariables|environmentoverride|variables|env|envvars|optionsettings|defaultarguments|nonoverridablearguments|stagevariables|stagevariableoverrides|hyperparameters)$/i;

const NAMES = ['Name', 'Key', 'OptionName', 'ParameterKey', 'ParameterName', 'HeaderName', 'Variable', 'name', 'key'];
const VALUES = ['Value', 'ParameterValue', 'HeaderValue', 'value', 'stringValue', 'StringValue'];

/** What describes data or requests of others: its keys name things, and hold no values of this resource. */
const NOT_WALKED = new Set(
  (
    'Tags tags EventPattern PolicyDocument AssumeRolePolicyDocument KeyPolicy Policies ResourcePolicy FilterPolicy ' +
    'Condition Dashboard DashboardBody AttributeMapping TableInput RequestTemplates ResponseTemplates ' +
    'secrets-manager parameter-store TokenValidityUnits LambdaConfig RequestModels RequestValidator'
  ).split(' '),
);

const known = new WeakMap<ResourceView, readonly NamedValue[]>();

/** Values of a resource with the names that they go by, at any depth, in JSON texts too. */
export function namedValues(resource: ResourceView): readonly NamedValue[] {
  const before = known.get(resource);
  if (before) return before;
  const found: NamedValue[] = [];
  const place: Place = {
    scope: resource.template,
    path: 'Properties',
    within: [],
    isEnvironment: false,
    isFree: !resource.type.startsWith('AWS::'),
  };
  walk(resource.raw['Properties'], place, found);
  // Several rules ask, in every world, and nothing of it depends on the world.
  known.set(resource, found);
  return found;
}

interface Place {
  readonly scope: TemplateView;
  readonly path: string;
  readonly within: readonly string[];
  readonly isEnvironment: boolean;
  readonly isFree: boolean;
}

function walk(raw: unknown, place: Place, into: NamedValue[]): void {
  if (typeof raw !== 'object' || raw === null) return;
  if (Array.isArray(raw)) {
    for (const [index, item] of (raw as unknown[]).entries()) {
      if (typeof item === 'object') walk(item, { ...place, path: `${place.path}.${String(index)}` }, into);
    }
    return;
  }
  const found = intrinsic(raw);
  if (found) {
    if (found[0] === 'Fn::If' && Array.isArray(found[1])) {
      for (const branch of found[1].slice(1) as unknown[]) walk(branch, place, into);
    } else if (found[0] === 'Fn::ToJsonString' || found[0] === 'Fn::Base64') {
      walk(found[1], { ...place, isFree: true }, into);
    }
    return;
  }
  const map = raw as Readonly<Record<string, unknown>>;
  const pair = pairOf(map, place);
  if (pair) into.push(pair);
  for (const key of Object.keys(map)) if (!NOT_WALKED.has(key)) walkEntry(key, map[key], place, into);
}

function walkEntry(key: string, value: unknown, place: Place, into: NamedValue[]): void {
  const at = below(place, key);
  for (const each of scalarsOf(value, at.path)) {
    const json = jsonOf(each.raw);
    if (json === undefined) into.push({ ...place, isFree: at.isFree, name: key, raw: each.raw, path: each.path });
    else walk(json, { ...at, isFree: true }, into);
  }
  if (!isObject(value)) {
    walk(value, at, into);
    return;
  }
  // Parameters of documents and of APIs: the name is the key, the secret their default.
  const preset = Object.keys(value).find((each) => /^default(Value)?$/i.test(each));
  if (preset !== undefined && isScalar(value[preset])) {
    into.push({ ...at, isFree: true, name: key, raw: value[preset], path: `${at.path}.${preset}` });
  }
  walk(value, at, into);
}

function below(place: Place, key: string): Place {
  const isEnvironment = place.isEnvironment || isEnvironmentKey(key);
  const isFree = place.isFree || place.isEnvironment || isFreeKey(key);
  return { ...place, path: `${place.path}.${key}`, within: [...place.within, key], isEnvironment, isFree };
}

const isEnvironmentKey = remembered((key) => ENVIRONMENT.test(key));

/** Properties of resources have capitals; a map's keys have whatever its author likes. */
const isFreeKey = remembered((key) => !/^[A-Z][A-Za-z0-9]*$/.test(key) || /^[A-Z0-9]+$/.test(key));

function pairOf(raw: Readonly<Record<string, unknown>>, place: Place): NamedValue | undefined {
  const nameKey = NAMES.find((key) => Object.hasOwn(raw, key));
  const valueKey = VALUES.find((key) => Object.hasOwn(raw, key));
  if (nameKey === undefined || valueKey === undefined) return undefined;
  // CodeBuild takes the name of a secret where it otherwise takes the value.
  if (isFromStore(raw, place)) return undefined;
  const name = originsOf(raw[nameKey], place.scope)[0]?.text;
  if (name === undefined) return undefined;
  const isMarked = String(raw['IsValueSecret']).toLowerCase() === 'true';
  return { ...place, name, raw: raw[valueKey], path: `${place.path}.${valueKey}`, isFree: true, isMarked };
}

function isFromStore(raw: Readonly<Record<string, unknown>>, { scope }: Place): boolean {
  const types = originsOf(raw['Type'] ?? raw['type'], scope);
  return types.length > 0 && types.every(({ text }) => /^(PARAMETER_STORE|SECRETS_MANAGER)$/.test(text));
}

/** The values that a key has: a scalar, an intrinsic, or several of them in a list. */
function scalarsOf(raw: unknown, path: string): readonly { raw: unknown; path: string }[] {
  if (!Array.isArray(raw)) return isScalar(raw) ? [{ raw, path }] : [];
  return (raw as unknown[])
    .map((item, index) => ({ raw: item, path: `${path}.${String(index)}` }))
    .filter((item) => isScalar(item.raw));
}

const isScalar = (raw: unknown): boolean =>
  typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' || intrinsic(raw) !== undefined;

function jsonOf(raw: unknown): unknown {
  if (typeof raw !== 'string' || !/^\s*[{[]/.test(raw) || raw.startsWith('{{')) return undefined;
  try {
    const parsed: unknown = JSON.parse(raw);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}
