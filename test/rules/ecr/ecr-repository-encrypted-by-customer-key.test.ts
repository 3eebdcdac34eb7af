import { ecrRepositoryEncryptedByCustomerKey } from '../../../lib/rules/ecr';
import { ruleTable } from '../../../lib/testing';

const others = { Key: { Type: 'AWS::KMS::Key', Properties: {} } };
const KmsKey = { 'Fn::GetAtt': ['Key', 'Arn'] };
const encryption = (EncryptionConfiguration: object) => ({ EncryptionConfiguration });

ruleTable(ecrRepositoryEncryptedByCustomerKey, {
  compliant: [
    { name: 'a key of the app', properties: encryption({ EncryptionType: 'KMS', KmsKey }), others, remedy: true },
    { name: 'two layers', properties: encryption({ EncryptionType: 'KMS_DSSE', KmsKey }), others },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'encryption is absent, must be KMS',
      path: 'Properties.EncryptionConfiguration.EncryptionType',
    },
    { name: 'a key of S3', properties: encryption({ EncryptionType: 'AES256' }), found: /is AES256/ },
    {
      name: 'the key of AWS, by default',
      properties: encryption({ EncryptionType: 'KMS' }),
      found: 'repository has no customer-managed key',
    },
  ],
  undecidable: [
    {
      name: 'the key is a parameter without a default',
      properties: encryption({ EncryptionType: 'KMS', KmsKey: { Ref: 'KeyArn' } }),
      template: { Parameters: { KeyArn: { Type: 'String' } } },
      path: 'Properties.EncryptionConfiguration.KmsKey',
    },
  ],
});
