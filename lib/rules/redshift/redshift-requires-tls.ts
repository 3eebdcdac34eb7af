import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { CLUSTER, demandParameter, GROUP, WORKGROUP } from './warehouses';

export const redshiftRequiresTls = defineRule({
  id: 'RedshiftRequiresTls',
  title: 'Redshift refuses connections without TLS',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'queries, results and passwords cross the network in the clear',
  risk: 'Whoever is in the network can read and change queries and what they return.',
  remedy:
    'Set `require_ssl` to `true`: in a `CfnClusterParameterGroup` that `clusterParameterGroupName` refers to, or in ' +
    '`configParameters` of a `CfnWorkgroup`.',
  cannotTell: 'the parameter group is none of the app, or a value is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-parameter-groups.html',
  ],
  cdkNag: [
    'AwsSolutions-RS1',
    'HIPAA.Security-RedshiftRequireTlsSSL',
    'NIST.800.53.R4-RedshiftRequireTlsSSL',
    'NIST.800.53.R5-RedshiftRequireTlsSSL',
    'PCI.DSS.321-RedshiftRequireTlsSSL',
  ],
  resources: [CLUSTER, WORKGROUP, GROUP],
  check: (warehouse) => demandParameter(warehouse, 'require_ssl'),
});
