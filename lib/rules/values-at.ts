import type { ResourceView, Value } from '../engine';

/** The values at a dotted path with `*` for every element of a list, e.g. `Volumes.*.EFSVolumeConfiguration`. */
export function valuesAt(from: ResourceView | Value, path: string): readonly Value[] {
  const [first = '', ...rest] = path.split('.*');
  const value = from.at(first.replace(/^\./, ''));
  if (rest.length === 0) return value.isPresent ? [value] : [];
  const below = rest.join('.*');
  return value.items.flatMap((item) => (below === '' || item.isDeployTime ? [item] : valuesAt(item, below)));
}
