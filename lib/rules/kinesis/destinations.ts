import type { ResourceView, Value } from '../../engine';

/** The destinations of a delivery stream, each with the name of its property; backups in S3 belong to theirs. */
export function destinations(stream: ResourceView): readonly (readonly [string, Value])[] {
  return stream.properties.entries.filter(([name]) => name.endsWith('DestinationConfiguration'));
}
