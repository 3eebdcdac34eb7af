import { eksSecretsEncryptedByCustomerKey } from '../../../lib/rules/eks';
import { ruleTable } from '../../../lib/testing';

const others = { Key: { Type: 'AWS::KMS::Key', Properties: {} } };
const KeyArn = { 'Fn::GetAtt': ['Key', 'Arn'] };
const encryption = (key: object, Resources: readonly string[] = ['secrets']) => ({
  EncryptionConfig: [{ Provider: key, Resources }],
});

ruleTable(eksSecretsEncryptedByCustomerKey, {
  compliant: [
    { name: 'a key of the app', properties: encryption({ KeyArn }), others, remedy: true },
    {
      name: 'the custom resource of the CDK',
      type: 'Custom::AWSCDK-EKS-Cluster',
      properties: { Config: { encryptionConfig: [{ provider: { keyArn: KeyArn }, resources: ['secrets'] }] } },
      others,
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'secrets have no customer-managed key', path: 'Properties.EncryptionConfig' },
    {
      name: 'a key for something else',
      properties: encryption({ KeyArn }, ['other']),
      others,
      found: /secrets have no/,
    },
    { name: 'no key', properties: encryption({}), found: 'secrets has no customer-managed key' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: encryption({ KeyArn: { Ref: 'KeyArn' } }),
      template: { Parameters: { KeyArn: { Type: 'String' } } },
      path: 'Properties.EncryptionConfig.0.Provider.KeyArn',
    },
  ],
});
