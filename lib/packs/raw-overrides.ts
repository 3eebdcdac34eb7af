import type { IConstruct } from 'constructs';
import type { Row } from '../evidence/result';

/** What was put on top of a rendered resource, as `addOverride` nests it; `undefined` stands for a deletion. */
export type RawOverrides = Readonly<Record<string, unknown>>;

/** One override: where, and whether it took something away. */
interface Override {
  readonly path: readonly string[];
  readonly isDeletion: boolean;
}

/** More than these make a finding unreadable. */
const SHOWN = 3;

/**
 * The overrides of a resource. The CDK keeps them to itself, so they are read past its types.
 *
 * @returns nothing if there are none, or if the CDK keeps them elsewhere
 */
export function rawOverridesOf(resource: IConstruct): RawOverrides | undefined {
  const { rawOverrides: overrides } = resource as { readonly rawOverrides?: unknown };
  // Every construct of the app passes here at every synthesis, and few have any.
  if (overrides === undefined || !isTree(overrides)) return undefined;
  return Object.keys(overrides).length > 0 ? overrides : undefined;
}

/**
 * What raw overrides have to do with a property: those of the property itself, of what it stands in, or of what stands
 * in it.
 *
 * @param path path of the property, e.g. `Properties.VersioningConfiguration.Status`
 * @returns e.g. `set by a raw override: addPropertyOverride('VersioningConfiguration.Status', …)`; nothing if none has
 */
export function overrideNote(overrides: RawOverrides, path: string): string | undefined {
  // Whatever was overridden stands in the properties as a whole: that says nothing.
  if (path === 'Properties') return undefined;
  const found = overridesAt(overrides, path, []);
  const notes = [
    noteOf(
      'set',
      found.filter(({ isDeletion }) => !isDeletion),
    ),
    noteOf(
      'removed',
      found.filter(({ isDeletion }) => isDeletion),
    ),
  ].filter((note) => note !== undefined);
  return notes.length === 0 ? undefined : notes.join('; ');
}

/** The overrides of each resource that has any, by stack and logical id. */
export type Overridden = ReadonlyMap<string, RawOverrides>;

/** Where the overrides of a resource stand among those of all. */
export const overrideKey = (stack: string, logicalId: string): string => `${stack}|${logicalId}`;

/** Findings that lie on what a raw override changed say so (CIP-13.3). */
export function withOverrides(overridden: Overridden, rows: readonly Row[]): readonly Row[] {
  if (overridden.size === 0) return rows;
  return rows.map((row) => {
    if (row.verdict === 'compliant' || row.path === undefined || row.logicalId === undefined) return row;
    const overrides = overridden.get(overrideKey(row.stack ?? '', row.logicalId));
    const note = overrides && overrideNote(overrides, row.path);
    return note === undefined ? row : { ...row, message: `${row.message} (${note})` };
  });
}

function overridesAt(tree: RawOverrides, path: string, above: readonly string[]): readonly Override[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = [...above, key];
    // A key may have dots of its own, as in names of headers.
    const isHere = path === key;
    if (!isHere && !path.startsWith(`${key}.`)) return [];
    if (!isTree(value)) return [{ path: here, isDeletion: value === undefined }];
    return isHere ? leavesOf(value, here) : overridesAt(value, path.slice(key.length + 1), here);
  });
}

function leavesOf(tree: RawOverrides, above: readonly string[]): readonly Override[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = [...above, key];
    return isTree(value) ? leavesOf(value, here) : [{ path: here, isDeletion: value === undefined }];
  });
}

/** An object is merged into what is there; a list, an intrinsic function or a token takes its place. */
function isTree(value: unknown): value is RawOverrides {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || prototype === Object.prototype;
  const keys = Object.keys(value);
  return isPlain && !(keys.length === 1 && /^(Ref$|Fn::)/.test(keys[0] ?? ''));
}

function noteOf(what: 'set' | 'removed', overrides: readonly Override[]): string | undefined {
  if (overrides.length === 0) return undefined;
  const calls = overrides.slice(0, SHOWN).map(callOf);
  const more = overrides.length - calls.length;
  return `${what} by a raw override: ${calls.join(', ')}${more === 0 ? '' : ` and ${String(more)} more`}`;
}

/** The call that makes the override. The value is left out: it may be a secret. */
function callOf({ path, isDeletion }: Override): string {
  const [first, ...rest] = path;
  const isProperty = first === 'Properties' && rest.length > 0;
  const target = (isProperty ? rest : path).map((key) => key.replaceAll('.', '\\.')).join('.');
  const name = `add${isProperty ? 'Property' : ''}${isDeletion ? 'Deletion' : ''}Override`;
  return `${name}('${target}'${isDeletion ? '' : ', …'})`;
}
