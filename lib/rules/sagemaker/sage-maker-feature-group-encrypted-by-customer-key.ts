import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';

const STORES = [
  ['OnlineStoreConfig', 'SecurityConfig.KmsKeyId'],
  ['OfflineStoreConfig', 'S3StorageConfig.KmsKeyId'],
] as const;

export const sageMakerFeatureGroupEncryptedByCustomerKey = defineRule({
  id: 'SageMakerFeatureGroupEncryptedByCustomerKey',
  title: 'SageMaker feature group is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'features are data of people more often than not',
  risk: 'Features lie under a key that nobody in the account can withdraw.',
  remedy: 'Set `securityConfig.kmsKeyId` of the online store and `s3StorageConfig.kmsKeyId` of the offline store.',
  cannotTell: 'a key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-security.html'],
  resources: ['AWS::SageMaker::FeatureGroup'],
  check: (group) =>
    every(
      STORES.map(([store, path]) => [group.at(store), path] as const)
        .filter(([store]) => store.isPresent)
        .map(([store, path]) => demandCustomerKey(store.at(path), 'store')),
    ),
});
