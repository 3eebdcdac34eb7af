import { redshiftRequiresTls } from '../../../lib/rules/redshift';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { group, grouped, parameterGroup, workgroup } from './warehouses';

const ssl = (ParameterValue: unknown) =>
  workgroup({ ConfigParameters: [{ ParameterKey: 'require_ssl', ParameterValue }] });
const named = (ClusterParameterGroupName: unknown) => ({ properties: { ClusterParameterGroupName } });

ruleTable(redshiftRequiresTls, {
  compliant: [
    { name: 'a group for clusters of other apps', ...parameterGroup('require_ssl', 'true') },
    { name: 'a group of the stack', properties: grouped, others: group('require_ssl', 'true'), remedy: true },
    {
      name: 'a group by its name',
      ...named('tls'),
      others: group('require_ssl', true, { ParameterGroupName: 'tls' }),
    },
    { name: 'the group of AWS that requires it', ...named('default.redshift-2.0') },
    {
      name: 'a group whose family requires it',
      properties: grouped,
      others: group('datestyle', 'ISO', { ParameterGroupFamily: 'redshift-2.0' }),
    },
    { name: 'a workgroup', ...ssl('true') },
  ],
  violation: [
    {
      name: 'a group for clusters of other apps says no',
      ...parameterGroup('require_ssl', false),
      found: 'require_ssl is false',
      path: 'Properties.Parameters',
    },
    {
      name: 'a group for clusters of other apps says nothing',
      ...parameterGroup('datestyle', 'ISO'),
      found: 'require_ssl is not set',
    },
    {
      name: 'nothing is set',
      found: 'no parameter group is named that sets require_ssl',
      path: 'Properties.ClusterParameterGroupName',
    },
    {
      name: 'the old group of AWS',
      ...named('default.redshift-1.0'),
      found: 'require_ssl is off in default.redshift-1.0',
    },
    {
      name: 'the group says no',
      properties: grouped,
      others: group('require_ssl', 'false'),
      found: 'require_ssl is false',
      path: 'Properties.ClusterParameterGroupName',
    },
    {
      name: 'the group says nothing',
      properties: grouped,
      others: group('datestyle', 'ISO'),
      found: 'require_ssl is not set',
    },
    { name: 'a workgroup that says no', ...ssl('false'), found: 'require_ssl is false' },
    {
      name: 'a workgroup that says nothing',
      ...workgroup({}),
      found: 'require_ssl is not set',
      path: 'Properties.ConfigParameters',
    },
  ],
  undecidable: [
    { name: 'a group of somebody else', ...named('shared'), path: 'Properties.ClusterParameterGroupName' },
    {
      name: 'the value is a parameter without a default',
      properties: grouped,
      others: group('require_ssl', { Ref: 'Tls' }),
      ...unset('Tls'),
      path: 'Properties.ClusterParameterGroupName',
    },
  ],
  ignored: [
    {
      name: 'a group that is judged with its cluster',
      ...parameterGroup('require_ssl', false),
      others: {
        Cluster: { Type: 'AWS::Redshift::Cluster', Properties: { ClusterParameterGroupName: { Ref: 'Subject' } } },
      },
    },
  ],
});
