import { ignored, type Outcome, type ResourceView } from '../engine';
import { demandCustomerKey } from './keys';

/** Where resources of each type name their key, and what the finding calls them. */
export type KeyPlaces = Readonly<Record<string, { readonly what: string; readonly path: string }>>;

/** Demands a customer-managed key of a resource, at the place where its type names one. */
export function demandKeyByType(resource: ResourceView, places: KeyPlaces): Outcome {
  const place = places[resource.type];
  return place === undefined ? ignored : demandCustomerKey(resource.at(place.path), place.what);
}
