import { isObject, type TemplateView } from '../../engine';
import { intrinsic, originsOf } from './origin';
import { credentialIn, decoded } from './patterns';

/** A credential by its shape, and where it stands. */
export interface Credential {
  readonly what: string;
  readonly path: string;
}

/** The credentials that the texts below a raw value hold, one for each path. */
export function* credentials(raw: unknown, scope: TemplateView, path: string): Generator<Credential> {
  if (typeof raw === 'string') {
    const what = credentialIn(raw) ?? credentialIn((/(^|\.)UserData/.test(path) ? decoded(raw) : undefined) ?? '');
    if (what !== undefined) yield { what, path };
  } else if (Array.isArray(raw)) {
    for (const [index, item] of (raw as unknown[]).entries()) {
      if (item !== null) yield* credentials(item, scope, `${path}.${String(index)}`);
    }
  } else if (isObject(raw)) {
    if (intrinsic(raw) !== undefined) yield* inIntrinsic(raw, scope, path);
    else {
      for (const [key, value] of Object.entries(raw)) {
        const what = credentialIn(key);
        if (what !== undefined) yield { what, path: `${path} (a key of it)` };
        yield* credentials(value, scope, `${path}.${key}`);
      }
    }
  }
}

function* inIntrinsic(
  raw: Readonly<Record<string, unknown>>,
  scope: TemplateView,
  path: string,
): Generator<Credential> {
  const [name, argument] = intrinsic(raw) ?? ['', undefined];
  // A parameter's default and a mapping are found where they stand.
  if (name === 'Ref' || name === 'Fn::GetAtt' || name === 'Fn::FindInMap') return;
  if (name === 'Fn::Sub' || name === 'Fn::Join') {
    const joined = originsOf(raw, scope).map(({ text }) => credentialIn(text));
    const what = joined.find((each) => each !== undefined);
    if (what !== undefined) {
      yield { what, path };
      return;
    }
  }
  for (const { what } of credentials(argument, scope, path)) {
    yield { what, path };
    return;
  }
}
