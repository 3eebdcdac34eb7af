import type { ResourceView, Value } from '../../engine';

/** Which parameter group a database uses: AWS's default one, one of the app, or one that is not known. */
export type ParameterGroup =
  | { readonly kind: 'default' }
  | { readonly kind: 'own'; readonly group: ResourceView }
  | { readonly kind: 'unknown'; readonly value: Value };

/** Properties that name a parameter group. RDS, DocumentDB and Neptune keep names in lower case. */
const NAMES = ['DBClusterParameterGroupName', 'DBParameterGroupName', 'Name'] as const;

/** Finds the parameter group that a property of a database names, by reference or by its literal name. */
export function parameterGroup(database: ResourceView, property: string, type: string): ParameterGroup {
  const value = database.at(property);
  if (value.isAbsent) return { kind: 'default' };
  const { target } = value;
  if (target?.type === type) return { kind: 'own', group: target };
  const name = value.literal?.toLowerCase();
  if (name?.startsWith('default.') === true) return { kind: 'default' };
  const group = database.template.app
    .resourcesOfType(type)
    .find((each) => name !== undefined && NAMES.some((key) => each.at(key).literal?.toLowerCase() === name));
  return group ? { kind: 'own', group } : { kind: 'unknown', value };
}

/** The databases that use parameter groups of each type, and where they name them. */
const USERS: Readonly<Record<string, readonly [type: string, property: string]>> = {
  'AWS::RDS::DBParameterGroup': ['AWS::RDS::DBInstance', 'DBParameterGroupName'],
  'AWS::RDS::DBClusterParameterGroup': ['AWS::RDS::DBCluster', 'DBClusterParameterGroupName'],
  'AWS::DocDB::DBClusterParameterGroup': ['AWS::DocDB::DBCluster', 'DBClusterParameterGroupName'],
  'AWS::Neptune::DBClusterParameterGroup': ['AWS::Neptune::DBCluster', 'DBClusterParameterGroupName'],
};

/** Whether a database of the app uses a parameter group: the group is then judged with it. */
export function isUsed(group: ResourceView): boolean {
  const [type, property] = USERS[group.type] ?? [];
  if (type === undefined || property === undefined) return false;
  return group.template.app.resourcesOfType(type).some((database) => {
    const used = parameterGroup(database, property, group.type);
    return used.kind === 'own' && used.group === group;
  });
}

/** A parameter of a group; the whole of the parameters if those are not known, undefined if it is left out. */
export function parameterOf(group: ResourceView, name: string): Value | undefined {
  const parameters = group.at('Parameters');
  if (parameters.isDeployTime) return parameters;
  // Not `at`: names of parameters have dots in them.
  return parameters.entries.find(([key]) => key.toLowerCase() === name)?.[1];
}
