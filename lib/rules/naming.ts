import type { ResourceView, Value } from '../engine';

/**
 * Whether a value names a resource: by reference, or by the name that the resource was given, alone or at the end of
 * an ARN or a URL.
 *
 * @param property where the resource is given its name, e.g. `QueueName`
 */
export function names(value: Value, resource: ResourceView, property: string): boolean {
  if (value.target !== undefined) return value.target === resource;
  const { text } = value;
  if (text === undefined) return false;
  // `arn:aws:sqs:eu-west-1:111111111111:${Queue.QueueName}` refers to it, too.
  if (text.includes(`\${${resource.logicalId}.`) || text.includes(`\${${resource.logicalId}}`)) return true;
  const name = resource.at(property).literal;
  return name !== undefined && (text === name || text.endsWith(`:${name}`) || text.endsWith(`/${name}`));
}
