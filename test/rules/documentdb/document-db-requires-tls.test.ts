import { documentDbRequiresTls } from '../../../lib/rules/documentdb';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open, ref, resource } from '../rds/templates';

const GROUP = 'AWS::DocDB::DBClusterParameterGroup';
const properties = { DBClusterParameterGroupName: ref('Group') };
const group = (Parameters: unknown, Name?: string) => ({ Group: resource(GROUP, { Parameters, Name }) });

ruleTable(documentDbRequiresTls, {
  compliant: [
    { name: 'the default parameter group', remedy: true },
    {
      name: 'the default parameter group by its name',
      properties: { DBClusterParameterGroupName: 'default.docdb5.0' },
    },
    { name: 'a group that leaves the parameter alone', properties, others: group({ ttl_monitor: 'enabled' }) },
    { name: 'switched on', properties, others: group({ tls: 'enabled' }) },
    { name: 'TLS 1.2 and newer', properties, others: group({ tls: 'tls1.2+' }) },
  ],
  violation: [
    {
      name: 'switched off in a group for clusters of other apps',
      type: GROUP,
      properties: { Parameters: { tls: 'disabled' } },
      found: 'clear connections are accepted: tls is disabled in parameter group Subject',
      path: 'Properties.Parameters',
    },
    {
      name: 'switched off',
      properties,
      others: group({ tls: 'disabled' }),
      found: 'clear connections are accepted: tls is disabled in parameter group Group',
      path: 'Properties.DBClusterParameterGroupName',
    },
    {
      name: 'switched off in a group that is named by its name',
      properties: { DBClusterParameterGroupName: 'shop' },
      others: group({ tls: 'disabled' }, 'Shop'),
      found: /tls is disabled/,
    },
  ],
  undecidable: [
    {
      name: 'a group outside the app',
      properties: { DBClusterParameterGroupName: 'shop' },
      path: 'Properties.DBClusterParameterGroupName',
    },
    {
      name: 'a parameter without a default',
      properties,
      others: group({ tls: OPEN }),
      template: open,
      path: 'Properties.DBClusterParameterGroupName',
    },
  ],
  ignored: [
    {
      name: 'a group that is judged with its cluster',
      type: GROUP,
      properties: { Parameters: { tls: 'disabled' } },
      others: { Cluster: resource('AWS::DocDB::DBCluster', { DBClusterParameterGroupName: ref('Subject') }) },
    },
  ],
  empty: { verdict: 'compliant', because: 'the default parameter group demands TLS' },
});
