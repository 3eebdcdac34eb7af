import type { ResourceView, Value } from '../../engine';

/** What a security configuration of EMR says; CloudFormation takes it as an object or as JSON in a text. */
export const securityConfiguration = (resource: ResourceView): Value => resource.at('SecurityConfiguration').parsed;
