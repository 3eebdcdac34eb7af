import { compliant, defineRule, every, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandChosenSubnets } from '../stores';
import { CLUSTER, WORKGROUP } from './warehouses';

const SUBNETS: Readonly<Record<string, string>> = {
  [CLUSTER]: 'ClusterSubnetGroupName',
  [WORKGROUP]: 'SubnetIds',
};

export const redshiftInChosenSubnets = defineRule({
  id: 'RedshiftInChosenSubnets',
  title: 'Redshift stands in subnets of its own choice',
  clauses: [cloudInfrastructure.clauses['CIP-6.5'], security.clauses['SEC-3.1.2']],
  severity: 'error',
  severityReason: 'every subnet of the default VPC leads to the internet',
  risk: 'The warehouse lands in the default VPC, in a tier that the internet can reach.',
  remedy:
    'Set `clusterSubnetGroupName` (`subnetIds` on `CfnWorkgroup`) to isolated subnets, and no `clusterSecurityGroups`.',
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-cluster-subnet-groups.html'],
  cdkNag: ['AwsSolutions-RS2'],
  resources: [
    ...Object.keys(SUBNETS),
    'AWS::Redshift::ClusterSecurityGroup',
    'AWS::Redshift::ClusterSecurityGroupIngress',
  ],
  check: (warehouse) => {
    const property = SUBNETS[warehouse.type];
    if (property === undefined) return violation('security group of Redshift is for clusters outside a VPC', 'Type');
    const classic = warehouse.at('ClusterSecurityGroups');
    return every([
      demandChosenSubnets(warehouse.at(property)),
      classic.items.length > 0 ? violation('security groups are those of clusters outside a VPC', classic) : compliant,
    ]);
  },
});
