import { Value, type ResourceView } from '../engine';

/** Types of the serverless transform whose settings the `Globals` of a template may hold, and their section there. */
const SECTIONS: Readonly<Record<string, string>> = {
  'AWS::Serverless::Function': 'Function',
  'AWS::Serverless::Api': 'Api',
  'AWS::Serverless::HttpApi': 'HttpApi',
  'AWS::Serverless::SimpleTable': 'SimpleTable',
  'AWS::Serverless::StateMachine': 'StateMachine',
};

/** A setting of a resource. What a serverless resource leaves out the `Globals` of its template say. */
export function settingOf(resource: ResourceView, path: string): Value {
  const own = resource.at(path);
  const section = SECTIONS[resource.type];
  if (own.isPresent || section === undefined) return own;
  const globals = new Value(resource.template.raw['Globals'], resource.template, 'Globals');
  const shared = globals.at(`${section}.${path}`);
  return shared.isPresent ? shared : own;
}
