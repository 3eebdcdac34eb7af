import { compliant, undecidable, violation, type Outcome, type ResourceView } from '../../engine';

export const CLUSTER = 'AWS::Redshift::Cluster';
export const NAMESPACE = 'AWS::RedshiftServerless::Namespace';
export const WORKGROUP = 'AWS::RedshiftServerless::Workgroup';

const GROUP = 'AWS::Redshift::ClusterParameterGroup';

/** Parameters that a group of AWS's own switches on. */
const ON_BY_DEFAULT: Readonly<Record<string, readonly string[]>> = {
  'default.redshift-1.0': [],
  'default.redshift-2.0': ['require_ssl'],
};

/** Demands that a parameter of the database is on: in the parameter group of a cluster, or in a workgroup itself. */
export function demandParameter(warehouse: ResourceView, name: string): Outcome {
  if (warehouse.type === WORKGROUP) return demandIn(warehouse, 'ConfigParameters', 'ParameterKey', name);
  const reference = warehouse.at('ClusterParameterGroupName');
  const literal = reference.literal;
  const group = reference.refersTo(GROUP)
    ? reference.target
    : warehouse.template.app
        .resourcesOfType(GROUP)
        .find((each) => literal !== undefined && each.at('ParameterGroupName').is(literal));
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
  if (value === undefined) return violation(`${name} is not set`, at);
  if (value.isDeployTime) return undecidable(at);
  return value.isTrue ? compliant : violation(`${name} is ${value.orAbsent()}`, at);
}
