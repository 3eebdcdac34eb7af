import type { ResourceView } from '../engine';

/**
 * Whether CloudWatch Logs delivers logs of a resource: a delivery source names the resource, and a delivery the
 * source.
 *
 * @param kind the type of the logs, as the source names it
 */
export function hasDeliveredLogs(resource: ResourceView, kind: RegExp): boolean {
  return resource
    .referrers('AWS::Logs::DeliverySource')
    .some((source) => kind.test(source.at('LogType').literal ?? '') && isDelivered(source));
}

/** Whether CloudWatch Logs delivers the access logs of a resource. */
export const hasDeliveredAccessLogs = (resource: ResourceView): boolean => hasDeliveredLogs(resource, /ACCESS_LOGS$/);

function isDelivered(source: ResourceView): boolean {
  const name = source.at('Name').literal;
  return source.template.app.resourcesOfType('AWS::Logs::Delivery').some((delivery) => {
    const delivered = delivery.at('DeliverySourceName');
    return delivered.target === source || (name !== undefined && delivered.is(name));
  });
}
