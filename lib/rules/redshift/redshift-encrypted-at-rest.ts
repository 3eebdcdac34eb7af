import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';

export const redshiftEncryptedAtRest = defineRule({
  id: 'RedshiftEncryptedAtRest',
  title: 'Redshift cluster is encrypted at rest',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'whoever gets hold of a disk, a snapshot or a backup reads all of it',
  risk: 'What is stored lies there in clear, and in every copy that is made of it.',
  remedy: 'Set `encrypted: true` on the `CfnCluster`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html'],
  cdkNag: [
    'AwsSolutions-RS6',
    'HIPAA.Security-RedshiftClusterConfiguration',
    'NIST.800.53.R4-RedshiftClusterConfiguration',
    'NIST.800.53.R5-RedshiftClusterConfiguration',
    'PCI.DSS.321-RedshiftClusterConfiguration',
  ],
  resources: ['AWS::Redshift::Cluster'],
  check: (cluster) => demandOn(cluster.at('Encrypted'), 'encryption at rest'),
});
