import { redshiftLogsUserActivity } from '../../../lib/rules/redshift';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { group, grouped, parameterGroup, namespace } from './warehouses';

ruleTable(redshiftLogsUserActivity, {
  compliant: [
    { name: 'a group for clusters of other apps', ...parameterGroup('enable_user_activity_logging', 'true') },
    {
      name: 'a group of the stack',
      properties: grouped,
      others: group('enable_user_activity_logging', 'true'),
      remedy: true,
    },
    { name: 'a namespace', ...namespace({ LogExports: ['useractivitylog'] }) },
  ],
  violation: [
    {
      name: 'a group for clusters of other apps says no',
      ...parameterGroup('enable_user_activity_logging', false),
      found: 'enable_user_activity_logging is false',
      path: 'Properties.Parameters',
    },
    {
      name: 'a group for clusters of other apps says nothing',
      ...parameterGroup('datestyle', 'ISO'),
      found: 'enable_user_activity_logging is not set',
    },
    { name: 'nothing is set', found: /^no parameter group/, path: 'Properties.ClusterParameterGroupName' },
    {
      name: 'the group of AWS, which does not',
      properties: { ClusterParameterGroupName: 'default.redshift-2.0' },
      found: 'enable_user_activity_logging is off in default.redshift-2.0',
    },
    {
      name: 'off',
      properties: grouped,
      others: group('enable_user_activity_logging', 'false'),
      found: 'enable_user_activity_logging is false',
    },
    {
      name: 'a namespace that exports others',
      ...namespace({ LogExports: ['userlog', 'connectionlog'] }),
      found: 'useractivitylog is not exported',
    },
  ],
  undecidable: [
    {
      name: 'the group is a parameter without a default',
      properties: grouped,
      ...unset('Group'),
      path: 'Properties.ClusterParameterGroupName',
    },
  ],
  ignored: [
    {
      name: 'a group that is judged with its cluster',
      ...parameterGroup('enable_user_activity_logging', false),
      others: {
        Cluster: { Type: 'AWS::Redshift::Cluster', Properties: { ClusterParameterGroupName: { Ref: 'Subject' } } },
      },
    },
  ],
});
