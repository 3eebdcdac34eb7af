import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { CLUSTER, WORKGROUP } from './warehouses';

export const redshiftRoutesThroughVpc = defineRule({
  id: 'RedshiftRoutesThroughVpc',
  title: 'Redshift copies and unloads through its VPC',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-6.5'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'error',
  severityReason: 'data can be unloaded to any bucket there is, past every firewall and endpoint policy',
  risk: 'What `COPY` and `UNLOAD` move takes a way on which neither flow logs nor endpoint policies see it.',
  remedy: 'Set `enhancedVpcRouting: true`, and give the VPC an endpoint for S3.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html'],
  cdkNag: [
    'HIPAA.Security-RedshiftEnhancedVPCRoutingEnabled',
    'NIST.800.53.R5-RedshiftEnhancedVPCRoutingEnabled',
    'PCI.DSS.321-RedshiftEnhancedVPCRoutingEnabled',
  ],
  resources: [CLUSTER, WORKGROUP],
  check: (warehouse) => demandOn(warehouse.at('EnhancedVpcRouting'), 'routing through the VPC'),
});
