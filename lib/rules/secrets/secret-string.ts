import { isObject, type TemplateView } from '../../engine';
import { isSecretName } from './names';
import { isNoSecret } from './harmless';
import { disclosureOf, isResolvedPlain, originsOf, type Disclosure, type Origin } from './origin';

/** What the value of a secret discloses: a text, or JSON of which some fields are secrets. */
export function secretStringDisclosures(raw: unknown, scope: TemplateView): readonly Disclosure[] {
  const origins = isObject(raw) && Object.keys(raw).length !== 1 ? [] : originsOf(raw, scope);
  return origins.map(disclosureOfSecretString);
}

/** What the fields disclose that are put beside a generated password. */
export function templateDisclosures(raw: unknown, scope: TemplateView): readonly Disclosure[] {
  return originsOf(raw, scope).flatMap((origin) => fieldDisclosures(origin) ?? []);
}

function disclosureOfSecretString(origin: Origin): Disclosure {
  const { text, open, noEcho, elsewhere, unknown } = origin;
  if (text.trim() === '' || isEmptyJson(text)) return { kind: 'nothing' };
  const isMixed = noEcho !== undefined || elsewhere || unknown || open !== undefined || text.includes('{{resolve:');
  if (!isMixed) return { kind: 'clear', how: `in clear text (${String(text.length)} characters)` };
  const fields = fieldDisclosures(origin);
  if (fields === undefined || fields.length === 0) {
    if (fields !== undefined && open !== undefined && (noEcho !== undefined || elsewhere)) return { kind: 'kept' };
    return disclosureOf(origin, () => false);
  }
  return (
    fields.find((field) => field.kind === 'clear') ??
    fields.find((field) => field.kind === 'unknown') ?? { kind: 'kept' }
  );
}

/** Undefined if it is no JSON. */
function fieldDisclosures({ text, noEcho, elsewhere, unknown }: Origin): readonly Disclosure[] | undefined {
  const json = parsed(text);
  if (json === undefined) return undefined;
  return [...secretFields(json)]
    .filter((field) => field !== '')
    .map((field): Disclosure => {
      const [, open] = /\$\{open:([^}]*)\}/.exec(field) ?? [];
      if (open !== undefined) return { kind: 'clear', how: `parameter ${open}, which is shown in clear` };
      if (isResolvedPlain(field)) return { kind: 'clear', how: 'read from an SSM parameter in plain text' };
      if (field.includes('{{resolve:') || isNoSecret(field)) return { kind: 'kept' };
      if (field.includes('${kept}')) {
        return { kind: unknown && noEcho === undefined && !elsewhere ? 'unknown' : 'kept' };
      }
      return { kind: 'clear', how: `in clear text (${String(field.length)} characters)` };
    });
}

function* secretFields(json: unknown): Generator<string> {
  if (!isObject(json)) return;
  for (const [name, value] of Object.entries(json)) {
    if (typeof value === 'string' || typeof value === 'number') {
      if (isSecretName(name)) yield String(value);
    } else yield* secretFields(value);
  }
}

function parsed(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

function isEmptyJson(text: string): boolean {
  const json = parsed(text);
  return json !== undefined && Object.values(json as object).every((value) => value === '');
}
