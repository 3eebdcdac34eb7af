import { defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';
import { CLUSTER_TYPES, clusterSetting } from './clusters';

export const eksSecretsEncryptedByCustomerKey = defineRule({
  id: 'EksSecretsEncryptedByCustomerKey',
  title: 'EKS cluster encrypts its secrets by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'without it AWS encrypts them by a key of its own, which nobody else can guard or withdraw',
  risk: 'Nobody but AWS decides who can decrypt the passwords and tokens in the cluster.',
  remedy: 'Set `secretsEncryptionKey`.',
  cannotTell: 'the key is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html',
  ],
  resources: CLUSTER_TYPES,
  check: (cluster) => {
    const [resources, key] =
      cluster.type === 'AWS::EKS::Cluster' ? ['Resources', 'Provider.KeyArn'] : ['resources', 'provider.keyArn'];
    const config = clusterSetting(cluster, 'EncryptionConfig');
    const ofSecrets = config.items.find(
      (each) => each.isDeployTime || each.at(resources).items.some((resource) => resource.is('secrets')),
    );
    if (!ofSecrets) return violation('secrets have no customer-managed key', config);
    return ofSecrets.isDeployTime ? undecidable(ofSecrets) : demandCustomerKey(ofSecrets.at(key), 'secrets');
  },
});
