import type { ResourceView } from '../engine';

/**
 * Whether CloudWatch Logs delivers the access logs of a resource: a delivery source names the resource, and a
 * delivery the source.
 */
export function hasDeliveredAccessLogs(resource: ResourceView): boolean {
  return resource
    .referrers('AWS::Logs::DeliverySource')
    .some((source) => /ACCESS_LOGS$/.test(source.at('LogType').literal ?? '') && isDelivered(source));
}

function isDelivered(source: ResourceView): boolean {
  const name = source.at('Name').literal;
  return source.template.app.resourcesOfType('AWS::Logs::Delivery').some((delivery) => {
    const delivered = delivery.at('DeliverySourceName');
    return delivered.target === source || (name !== undefined && delivered.is(name));
  });
}
