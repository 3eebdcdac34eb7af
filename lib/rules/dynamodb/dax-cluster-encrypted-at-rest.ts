import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';

export const daxClusterEncryptedAtRest = defineRule({
  id: 'DaxClusterEncryptedAtRest',
  title: 'DAX cluster encrypts what it caches',
  // Not SIP-DH.3: DAX takes no key of the customer.
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
  ],
  severity: 'error',
  severityReason: 'items of an encrypted table lie in the clear on the disks of the cache',
  risk: 'What DynamoDB encrypts is stored unencrypted beside it, and that can never be changed for the cluster.',
  remedy: 'Set `sseSpecification: { sseEnabled: true }` on `CfnCluster`; the cluster is replaced.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html'],
  cdkNag: ['AwsSolutions-DDB4'],
  resources: ['AWS::DAX::Cluster'],
  check: (cluster) => demandOn(cluster.at('SSESpecification.SSEEnabled'), 'encryption at rest'),
});
