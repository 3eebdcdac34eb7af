import { redshiftLogsUserActivity } from '../../../lib/rules/redshift';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { group, grouped, namespace } from './warehouses';

ruleTable(redshiftLogsUserActivity, {
  compliant: [
    {
      name: 'a group of the stack',
      properties: grouped,
      others: group('enable_user_activity_logging', 'true'),
      remedy: true,
    },
    { name: 'a namespace', ...namespace({ LogExports: ['useractivitylog'] }) },
  ],
  violation: [
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
});
