import { every, ignored, type Outcome, type ResourceView } from '../engine';
import { demand } from './demand';

/**
 * Demands that a resource of production outlives its stack and its replacement.
 *
 * @param copies further policies that keep the data, e.g. `Snapshot`
 */
export function demandRetained(resource: ResourceView, ...copies: readonly string[]): readonly Outcome[] {
  if (!resource.environment.production) return [ignored];
  return every([
    // `RetainExceptOnCreate` is for the deletion alone: it keeps whatever was created successfully.
    demandPolicy(resource, 'DeletionPolicy', ['Retain', 'RetainExceptOnCreate', ...copies]),
    demandPolicy(resource, 'UpdateReplacePolicy', ['Retain', ...copies]),
  ]);
}

function demandPolicy(
  resource: ResourceView,
  name: 'DeletionPolicy' | 'UpdateReplacePolicy',
  kept: readonly string[],
): Outcome {
  return demand(
    resource.attribute(name),
    (policy) => policy.is(...kept),
    (policy) => `${name} is ${policy.orAbsent()}`,
  );
}
