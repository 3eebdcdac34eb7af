/** A namespace, a workgroup of Redshift Serverless. */
export const namespace = (properties: Readonly<Record<string, unknown>>) => ({
  type: 'AWS::RedshiftServerless::Namespace',
  properties,
});
export const workgroup = (properties: Readonly<Record<string, unknown>>) => ({
  type: 'AWS::RedshiftServerless::Workgroup',
  properties,
});

/** A parameter group, and the cluster that refers to it. */
export const group = (ParameterName: string, ParameterValue: unknown, more: object = {}) => ({
  Group: {
    Type: 'AWS::Redshift::ClusterParameterGroup',
    Properties: { Parameters: [{ ParameterName, ParameterValue }], ...more },
  },
});
/** A parameter group that is itself judged. */
export const parameterGroup = (ParameterName: string, ParameterValue: unknown) => ({
  type: 'AWS::Redshift::ClusterParameterGroup',
  properties: { Parameters: [{ ParameterName, ParameterValue }] },
});
export const grouped = { ClusterParameterGroupName: { Ref: 'Group' } };
