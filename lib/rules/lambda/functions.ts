import type { ResourceView, Value } from '../../engine';
import { settingOf } from '../serverless';

/** Functions, as CloudFormation and as the serverless transform declare them. */
export const FUNCTION_TYPES = ['AWS::Lambda::Function', 'AWS::Serverless::Function'] as const;

const isServerless = ({ type }: ResourceView): boolean => type === 'AWS::Serverless::Function';

/**
 * A setting of a function. What a serverless function leaves out the `Globals` of its template say.
 *
 * @param inServerless where the setting stands in a serverless function, if not at the same path
 */
export function functionSetting(resource: ResourceView, path: string, inServerless = path): Value {
  return isServerless(resource) ? settingOf(resource, inServerless) : resource.at(path);
}

/** Whether the function is a container image, which brings a runtime of its own. */
export function isImage(resource: ResourceView): boolean {
  return (
    functionSetting(resource, 'PackageType').is('Image') ||
    functionSetting(resource, 'Code.ImageUri', 'ImageUri').isPresent
  );
}

/** What refers to a function without ever calling it. */
const isPassive = ({ type }: ResourceView): boolean => /^AWS::(IAM|Logs)::|^Custom::LogRetention$/.test(type);

/** Whether nothing but CloudFormation calls the function, when it deploys a custom resource. */
export function servesCustomResourcesOnly(resource: ResourceView): boolean {
  const isServed = (user: ResourceView): boolean => user.at('ServiceToken').target === resource;
  const users = resource.referrers().filter((user) => isServed(user) || !isPassive(user));
  return users.length > 0 && users.every(isServed);
}
