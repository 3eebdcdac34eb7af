import { defineRule } from '../../engine';
import { demandDeletionProtection } from './demands';
import { DELETION_PROTECTION } from './metadata';

export const rdsDeletionProtected = defineRule({
  id: 'RdsDeletionProtected',
  title: 'RDS database of production is protected from deletion',
  ...DELETION_PROTECTION,
  remedy: 'Set `deletionProtection: true`. Outside production it is not asked for.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html'],
  cdkNag: [
    'AwsSolutions-RDS10',
    'HIPAA.Security-RDSInstanceDeletionProtectionEnabled',
    'NIST.800.53.R4-RDSInstanceDeletionProtectionEnabled',
    'NIST.800.53.R5-RDSInstanceDeletionProtectionEnabled',
  ],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'AWS::RDS::GlobalCluster'],
  check: (database) => demandDeletionProtection(database),
});
