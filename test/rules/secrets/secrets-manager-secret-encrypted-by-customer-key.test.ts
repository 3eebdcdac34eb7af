import { secretsManagerSecretEncryptedByCustomerKey } from '../../../lib/rules/secrets/secrets-manager-secret-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';

const others = { Key: { Type: 'AWS::KMS::Key', Properties: {} } };
const KmsKeyId = { 'Fn::GetAtt': ['Key', 'Arn'] };

ruleTable(secretsManagerSecretEncryptedByCustomerKey, {
  compliant: [
    { name: 'a key of the template', properties: { KmsKeyId }, others, remedy: true },
    {
      name: 'a key for the replica too',
      properties: { KmsKeyId, ReplicaRegions: [{ Region: 'eu-west-1', KmsKeyId: 'alias/shop' }] },
      others,
    },
  ],
  violation: [
    { name: 'no key', found: 'secret has no customer-managed key', path: 'Properties.KmsKeyId' },
    { name: 'the key of the service', properties: { KmsKeyId: 'alias/aws/secretsmanager' }, found: /alias\/aws/ },
    {
      name: 'no key for the replica',
      properties: { KmsKeyId, ReplicaRegions: [{ Region: 'eu-west-1' }] },
      others,
      found: 'replica in eu-west-1 has no customer-managed key',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { KmsKeyId: { Ref: 'P' } },
      template: { Parameters: { P: { Type: 'String' } } },
      path: 'Properties.KmsKeyId',
    },
  ],
});
