import { logGroupEncryptedByCustomerKey } from '../../../lib/rules/logs';
import { ruleTable } from '../../../lib/testing';

const others = { Key: { Type: 'AWS::KMS::Key', Properties: {} } };

ruleTable(logGroupEncryptedByCustomerKey, {
  compliant: [
    {
      name: 'a key of the stack',
      properties: { KmsKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } },
      others,
      remedy: true,
    },
    {
      name: 'a key by its ARN',
      properties: { KmsKeyId: 'arn:aws:kms:eu-central-1:111111111111:key/1234abcd-12ab-34cd-56ef-1234567890ab' },
    },
  ],
  violation: [
    {
      name: 'a reference to what is no key',
      properties: { KmsKeyId: { 'Fn::GetAtt': ['Queue', 'Arn'] } },
      others: { Queue: { Type: 'AWS::SQS::Queue', Properties: {} } },
      found: /names no KMS key but Queue \(AWS::SQS::Queue\)$/,
    },
    { name: 'nothing is set', found: 'log group has no customer-managed key', path: 'Properties.KmsKeyId' },
    {
      name: 'the value is no value',
      properties: { KmsKeyId: { Ref: 'AWS::NoValue' } },
      found: 'log group has no customer-managed key',
    },
  ],
  undecidable: [
    {
      name: 'a key that a custom resource makes',
      properties: { KmsKeyId: { 'Fn::GetAtt': ['Maker', 'KeyArn'] } },
      others: { Maker: { Type: 'Custom::Key', Properties: {} } },
      path: 'Properties.KmsKeyId',
    },
    {
      name: 'a parameter without a default',
      properties: { KmsKeyId: { Ref: 'KeyArn' } },
      template: { Parameters: { KeyArn: { Type: 'String' } } },
      path: 'Properties.KmsKeyId',
    },
  ],
});
