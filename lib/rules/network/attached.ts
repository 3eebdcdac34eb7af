import type { ResourceView, Value } from '../../engine';

/** The resources of that type which name this one in that property. */
export function attached(resource: ResourceView, type: string, path: string): readonly ResourceView[] {
  return resource.referrers(type).filter((each) => each.at(path).target === resource);
}

/** The property of a resource of that type which may turn out to name this one: known at deploy time only. */
export function mayBeAttached(resource: ResourceView, type: string, path: string): Value | undefined {
  return resource.template.app
    .resourcesOfType(type)
    .map((each) => each.at(path))
    .find((value) => value.isDeployTime && value.target === undefined);
}
