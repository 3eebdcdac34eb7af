import type { ResourceView, Value } from '../../engine';

/** The subscriptions of a resource: those that a topic lists, or the resource itself. */
export function subscriptions(resource: ResourceView): readonly Value[] {
  return resource.type === 'AWS::SNS::Topic' ? resource.at('Subscription').items : [resource.properties];
}
