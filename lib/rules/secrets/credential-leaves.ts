import { isObject, type TemplateView } from '../../engine';
import { intrinsic, originsOf } from './origin';
import { credentialIn, decoded } from './patterns';

/** A credential by its shape, and where it stands. */
export interface Credential {
  readonly what: string;
  readonly path: string;
}

/** The credentials that the texts below a raw value hold, one for each path. */
export function credentials(raw: unknown, scope: TemplateView, path: string): readonly Credential[] {
  const found: Credential[] = [];
  collect(raw, scope, path, found);
  return found;
}

function collect(raw: unknown, scope: TemplateView, path: string, into: Credential[]): void {
  if (typeof raw === 'string') {
    const what = credentialIn(raw) ?? credentialIn((/(^|\.)UserData/.test(path) ? decoded(raw) : undefined) ?? '');
    if (what !== undefined) into.push({ what, path });
  } else if (Array.isArray(raw)) {
    for (const [index, item] of (raw as unknown[]).entries()) {
      collect(item, scope, `${path}.${String(index)}`, into);
    }
  } else if (isObject(raw)) {
    if (intrinsic(raw) !== undefined) into.push(...inIntrinsic(raw, scope, path));
    else {
      for (const key of Object.keys(raw)) {
        const what = credentialIn(key);
        if (what !== undefined) into.push({ what, path: `${path} (a key of it)` });
        collect(raw[key], scope, `${path}.${key}`, into);
      }
    }
  }
}

/** At most one: it is the whole that is written down. */
function inIntrinsic(raw: Readonly<Record<string, unknown>>, scope: TemplateView, path: string): readonly Credential[] {
  const [name, argument] = intrinsic(raw) ?? ['', undefined];
  // A parameter's default and a mapping are found where they stand.
  if (name === 'Ref' || name === 'Fn::GetAtt' || name === 'Fn::FindInMap') return [];
  if (name === 'Fn::Sub' || name === 'Fn::Join') {
    const what = originsOf(raw, scope)
      .map(({ text }) => credentialIn(text))
      .find((each) => each !== undefined);
    if (what !== undefined) return [{ what, path }];
  }
  return credentials(argument, scope, path)
    .slice(0, 1)
    .map(({ what }) => ({ what, path }));
}
