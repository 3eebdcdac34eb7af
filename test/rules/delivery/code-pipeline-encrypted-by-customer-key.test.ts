import { codePipelineEncryptedByCustomerKey } from '../../../lib/rules/delivery';
import { ruleTable } from '../../../lib/testing';

const ArtifactStore = { EncryptionKey: { Id: { 'Fn::GetAtt': ['Key', 'Arn'] }, Type: 'KMS' } };

ruleTable(codePipelineEncryptedByCustomerKey, {
  compliant: [
    {
      name: 'a key of the stack',
      properties: { ArtifactStore },
      others: { Key: { Type: 'AWS::KMS::Key', Properties: {} } },
      remedy: true,
    },
    {
      name: 'a store for each region',
      properties: { ArtifactStores: [{ Region: 'eu-central-1', ArtifactStore }] },
      others: { Key: { Type: 'AWS::KMS::Key', Properties: {} } },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'artifact store has no customer-managed key',
      path: 'Properties.ArtifactStore.EncryptionKey.Id',
    },
    {
      name: 'one of two stores',
      properties: { ArtifactStores: [{ ArtifactStore }, { ArtifactStore: {} }] },
      others: { Key: { Type: 'AWS::KMS::Key', Properties: {} } },
      found: /no customer-managed key/,
      path: 'Properties.ArtifactStores.1.ArtifactStore.EncryptionKey.Id',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { ArtifactStore: { EncryptionKey: { Id: { Ref: 'KeyArn' } } } },
      template: { Parameters: { KeyArn: { Type: 'String' } } },
      path: 'Properties.ArtifactStore.EncryptionKey.Id',
    },
  ],
});
