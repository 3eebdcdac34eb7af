import { bedrockEncryptedByCustomerKey } from '../../../lib/rules/ai';
import { ruleTable } from '../../../lib/testing';

const key = { 'Fn::GetAtt': ['Key', 'Arn'] };

ruleTable(bedrockEncryptedByCustomerKey, {
  compliant: [
    {
      name: 'an agent',
      properties: { CustomerEncryptionKeyArn: key },
      others: { Key: { Type: 'AWS::KMS::Key', Properties: {} } },
      remedy: true,
    },
    {
      name: 'a guardrail',
      type: 'AWS::Bedrock::Guardrail',
      properties: { KmsKeyArn: key },
      others: { Key: { Type: 'AWS::KMS::Key', Properties: {} } },
    },
    {
      name: 'a data source',
      type: 'AWS::Bedrock::DataSource',
      properties: { ServerSideEncryptionConfiguration: { KmsKeyArn: key } },
      others: { Key: { Type: 'AWS::KMS::Key', Properties: {} } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: /no customer-managed key/, path: 'Properties.CustomerEncryptionKeyArn' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { CustomerEncryptionKeyArn: { Ref: 'KeyArn' } },
      template: { Parameters: { KeyArn: { Type: 'String' } } },
      path: 'Properties.CustomerEncryptionKeyArn',
    },
  ],
});
