import { defineRule } from '../../engine';
import { demandManagedPassword } from './demands';
import { MANAGED_PASSWORD } from './metadata';

export const rdsMasterPasswordManaged = defineRule({
  id: 'RdsMasterPasswordManaged',
  title: 'RDS master password is kept in a store of secrets',
  ...MANAGED_PASSWORD,
  remedy:
    'Use `Credentials.fromGeneratedSecret()` (the default of the CDK) and `addRotationSingleUser()`; in a template set ' +
    '`ManageMasterUserPassword: true`.',
  cannotTell: 'the password comes from another stack or a custom resource, or from the snapshot that is restored',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html'],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  check: demandManagedPassword,
});
