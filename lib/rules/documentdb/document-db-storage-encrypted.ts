import { defineRule } from '../../engine';
import { demandEncrypted } from '../rds/demands';
import { STORAGE_ENCRYPTED } from '../rds/metadata';

export const documentDbStorageEncrypted = defineRule({
  id: 'DocumentDbStorageEncrypted',
  title: 'DocumentDB cluster encrypts its storage',
  ...STORAGE_ENCRYPTED,
  remedy: 'Set `storageEncrypted: true` (the default of the CDK), or `kmsKey`.',
  cannotTell: 'the switch is a parameter without a default, or the cluster copies one that is not in the app',
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html'],
  cdkNag: ['AwsSolutions-DOC1'],
  resources: ['AWS::DocDB::DBCluster', 'AWS::DocDB::GlobalCluster'],
  check: demandEncrypted,
});
