import { compliant, ignored, undecidable, violation, type Outcome, type ResourceView } from '../../engine';

export const CLUSTER = 'AWS::Redshift::Cluster';
export const NAMESPACE = 'AWS::RedshiftServerless::Namespace';
export const WORKGROUP = 'AWS::RedshiftServerless::Workgroup';

export const GROUP = 'AWS::Redshift::ClusterParameterGroup';

/** Parameters that a group of AWS's own switches on. */
const ON_BY_DEFAULT: Readonly<Record<string, readonly string[]>> = {
  'default.redshift-1.0': [],
  'default.redshift-2.0': ['require_ssl'],
};

/** Demands that a parameter of the database is on: in the parameter group of a cluster, or in a workgroup itself. */
export function demandParameter(warehouse: ResourceView, name: string): Outcome {
  if (warehouse.type === WORKGROUP) return demandIn(warehouse, 'ConfigParameters', 'ParameterKey', name);
  if (warehouse.type === GROUP) {
    // A group that a cluster of the app uses is judged with the cluster.
    const isUsed = warehouse.template.app.resourcesOfType(CLUSTER).some((each) => groupOf(each) === warehouse);
    return isUsed ? ignored : demandIn(warehouse, 'Parameters', 'ParameterName', name);
  }
  const reference = warehouse.at('ClusterParameterGroupName');
  const literal = reference.literal;
  const group = groupOf(warehouse);
  if (group) return demandIn(group, 'Parameters', 'ParameterName', name, reference);
  if (literal !== undefined && Object.hasOwn(ON_BY_DEFAULT, literal)) {
    return ON_BY_DEFAULT[literal]?.includes(name) === true
      ? compliant
      : violation(`${name} is off in ${literal}`, reference);
  }
  return reference.isAbsent
    ? violation(`no parameter group is named that sets ${name}`, reference)
    : undecidable(reference);
}

function groupOf(cluster: ResourceView): ResourceView | undefined {
  const reference = cluster.at('ClusterParameterGroupName');
  if (reference.refersTo(GROUP)) return reference.target;
  const name = reference.literal;
  if (name === undefined) return undefined;
  return cluster.template.app.resourcesOfType(GROUP).find((each) => each.at('ParameterGroupName').is(name));
}

/** Where the parameters are a group's, the finding is at the cluster that uses it. */
function demandIn(
  holder: ResourceView,
  list: string,
  key: string,
  name: string,
  at: { readonly path: string } = holder.at(list),
): Outcome {
  const parameters = holder.at(list);
  if (parameters.isDeployTime) return undecidable(at);
  const value = parameters.items.find((each) => each.at(key).literal?.toLowerCase() === name)?.at('ParameterValue');
  if (value === undefined) {
    const family = holder.at('ParameterGroupFamily').literal;
    const isOn = ON_BY_DEFAULT[`default.${family ?? ''}`]?.includes(name) === true;
    return isOn ? compliant : violation(`${name} is not set`, at);
  }
  if (value.isDeployTime) return undecidable(at);
  return value.isTrue ? compliant : violation(`${name} is ${value.orAbsent()}`, at);
}
