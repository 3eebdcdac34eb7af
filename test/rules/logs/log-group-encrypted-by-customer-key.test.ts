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
    { name: 'nothing is set', found: 'log group has no customer-managed key', path: 'Properties.KmsKeyId' },
    {
      name: 'the value is no value',
      properties: { KmsKeyId: { Ref: 'AWS::NoValue' } },
      found: 'log group has no customer-managed key',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { KmsKeyId: { Ref: 'KeyArn' } },
      template: { Parameters: { KeyArn: { Type: 'String' } } },
      path: 'Properties.KmsKeyId',
    },
  ],
});
