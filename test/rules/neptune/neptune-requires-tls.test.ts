import { neptuneRequiresTls } from '../../../lib/rules/neptune';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open, ref, resource } from '../rds/templates';

const GROUP = 'AWS::Neptune::DBClusterParameterGroup';
const properties = { DBClusterParameterGroupName: ref('Group') };
const group = (Parameters: unknown) => ({ Group: resource(GROUP, { Parameters }) });

ruleTable(neptuneRequiresTls, {
  compliant: [
    { name: 'the default parameter group', remedy: true },
    { name: 'switched on', properties, others: group({ neptune_enforce_ssl: '1' }) },
    { name: 'a group that leaves the parameter alone', properties, others: group({ neptune_enable_audit_log: 1 }) },
  ],
  violation: [
    {
      name: 'switched off in a group for clusters of other apps',
      type: GROUP,
      properties: { Parameters: { neptune_enforce_ssl: 0 } },
      found: 'clear connections are accepted: neptune_enforce_ssl is 0 in parameter group Subject',
      path: 'Properties.Parameters',
    },
    {
      name: 'switched off',
      properties,
      others: group({ neptune_enforce_ssl: 0 }),
      found: 'clear connections are accepted: neptune_enforce_ssl is 0 in parameter group Group',
      path: 'Properties.DBClusterParameterGroupName',
    },
  ],
  undecidable: [
    {
      name: 'a group that is a parameter',
      properties: { DBClusterParameterGroupName: OPEN },
      template: open,
      path: 'Properties.DBClusterParameterGroupName',
    },
    {
      name: 'all parameters come from an import',
      properties,
      others: group({ 'Fn::ImportValue': 'Parameters' }),
      path: 'Properties.DBClusterParameterGroupName',
    },
  ],
  ignored: [
    {
      name: 'a group that is judged with its cluster',
      type: GROUP,
      properties: { Parameters: { neptune_enforce_ssl: 0 } },
      others: { Cluster: resource('AWS::Neptune::DBCluster', { DBClusterParameterGroupName: ref('Subject') }) },
    },
  ],
  empty: { verdict: 'compliant', because: 'the default parameter group demands TLS' },
});
