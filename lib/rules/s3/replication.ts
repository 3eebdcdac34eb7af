import type { ResourceView, Value } from '../../engine';
import { valuesAt } from '../values-at';

/** Where the objects of a bucket are copied to, by rules that are not disabled. */
export function replicationDestinations(bucket: ResourceView): readonly Value[] {
  return valuesAt(bucket, 'ReplicationConfiguration.Rules.*')
    .filter((rule) => !rule.at('Status').is('Disabled'))
    .map((rule) => rule.at('Destination'));
}
