import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOff } from '../demand';
import { CLUSTER, WORKGROUP } from './warehouses';

export const redshiftNotPublic = defineRule({
  id: 'RedshiftNotPublic',
  title: 'Redshift cannot be reached from the internet',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-6.5'],
    cloudInfrastructure.clauses['CIP-7.2'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'fatal',
  severityReason: 'a database with a public address, which nothing excuses',
  risk: 'Anyone can try logins against the warehouse, and one leaked password or one open port gives the data away.',
  remedy: 'Leave `publiclyAccessible` out, or set it to `false`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/rs-security-group-public-private.html'],
  cdkNag: [
    'AwsSolutions-RS8',
    'HIPAA.Security-RedshiftClusterPublicAccess',
    'NIST.800.53.R4-RedshiftClusterPublicAccess',
    'NIST.800.53.R5-RedshiftClusterPublicAccess',
    'PCI.DSS.321-RedshiftClusterPublicAccess',
  ],
  resources: [CLUSTER, WORKGROUP],
  check: (warehouse) => demandOff(warehouse.at('PubliclyAccessible'), 'access from the internet', 'off'),
});
