import { defineRule } from '../../engine';
import { demandEncrypted } from '../rds/demands';
import { STORAGE_ENCRYPTED } from '../rds/metadata';

export const neptuneStorageEncrypted = defineRule({
  id: 'NeptuneStorageEncrypted',
  title: 'Neptune cluster encrypts its storage',
  ...STORAGE_ENCRYPTED,
  remedy: 'Set `storageEncrypted: true`.',
  cannotTell: 'the switch is a parameter without a default, or the cluster copies one that is not in the app',
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html'],
  cdkNag: ['AwsSolutions-N4'],
  resources: ['AWS::Neptune::DBCluster', 'AWS::Neptune::GlobalCluster'],
  check: demandEncrypted,
});
