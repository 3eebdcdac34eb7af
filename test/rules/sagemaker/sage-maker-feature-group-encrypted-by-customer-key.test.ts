import { sageMakerFeatureGroupEncryptedByCustomerKey } from '../../../lib/rules/sagemaker/sage-maker-feature-group-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const online = keyCases('store', 'OnlineStoreConfig.SecurityConfig.KmsKeyId', (KmsKeyId) => ({
  OnlineStoreConfig: { SecurityConfig: { KmsKeyId } },
}));
const offline = keyCases('store', 'OfflineStoreConfig.S3StorageConfig.KmsKeyId', (KmsKeyId) => ({
  OfflineStoreConfig: { S3StorageConfig: { KmsKeyId } },
}));

ruleTable(sageMakerFeatureGroupEncryptedByCustomerKey, {
  compliant: [...online.compliant, ...offline.compliant],
  violation: [
    ...online.violation,
    ...offline.violation,
    {
      name: 'a store without any configuration of keys',
      properties: { OnlineStoreConfig: { EnableOnlineStore: true } },
      found: 'store has no customer-managed key',
    },
  ],
  undecidable: [...online.undecidable, ...offline.undecidable],
  empty: { verdict: 'ignored', because: 'a group without a store keeps nothing' },
});
