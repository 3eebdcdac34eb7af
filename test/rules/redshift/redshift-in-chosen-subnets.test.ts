import { redshiftInChosenSubnets } from '../../../lib/rules/redshift';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { workgroup } from './warehouses';

ruleTable(redshiftInChosenSubnets, {
  compliant: [
    {
      name: 'a subnet group of the stack',
      properties: { ClusterSubnetGroupName: { Ref: 'Subnets' } },
      others: { Subnets: { Type: 'AWS::Redshift::ClusterSubnetGroup', Properties: {} } },
      remedy: true,
    },
    {
      name: 'subnets of a workgroup, by a parameter',
      ...workgroup({ SubnetIds: { Ref: 'Subnets' } }),
      ...unset('Subnets'),
    },
  ],
  violation: [
    { name: 'nothing is set', found: /^subnets are absent/, path: 'Properties.ClusterSubnetGroupName' },
    { name: 'the default', properties: { ClusterSubnetGroupName: 'default' }, found: /of the default VPC$/ },
    { name: 'a workgroup without', ...workgroup({ SubnetIds: [] }), found: /^subnets are absent/ },
    {
      name: 'security groups from before VPCs',
      properties: { ClusterSubnetGroupName: 'data', ClusterSecurityGroups: ['classic'] },
      found: 'security groups are those of clusters outside a VPC',
    },
    {
      name: 'such a security group itself',
      type: 'AWS::Redshift::ClusterSecurityGroup',
      found: 'security group of Redshift is for clusters outside a VPC',
    },
  ],
});
