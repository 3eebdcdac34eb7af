import { Value, type ResourceView } from '../../engine';
import { SAM_HTTP_API } from './stages';

/** The authoriser of an API of the Serverless Application Model, or of all of them. */
export function defaultAuthorizer(api: ResourceView): Value {
  const own = api.at('Auth.DefaultAuthorizer');
  return own.isPresent ? own : globalAuthorizer(api, api.type === SAM_HTTP_API ? 'HttpApi' : 'Api');
}

/** The authoriser that the section `Globals` of the template names. */
export const globalAuthorizer = ({ template }: ResourceView, kind: 'Api' | 'HttpApi'): Value =>
  new Value(template.raw['Globals'], template, 'Globals').at(`${kind}.Auth.DefaultAuthorizer`);
