import { codeBuildProjectEncryptedByCustomerKey } from '../../../lib/rules/delivery';
import { ruleTable } from '../../../lib/testing';

ruleTable(codeBuildProjectEncryptedByCustomerKey, {
  compliant: [
    {
      name: 'a key of the stack',
      properties: { EncryptionKey: { 'Fn::GetAtt': ['Key', 'Arn'] } },
      others: { Key: { Type: 'AWS::KMS::Key', Properties: {} } },
      remedy: true,
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'CodeBuild project has no customer-managed key',
      path: 'Properties.EncryptionKey',
    },
    {
      name: 'the key of AWS, as the CDK writes it',
      properties: { EncryptionKey: 'alias/aws/s3' },
      found: /AWS managed key/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { EncryptionKey: { Ref: 'KeyArn' } },
      template: { Parameters: { KeyArn: { Type: 'String' } } },
      path: 'Properties.EncryptionKey',
    },
  ],
});
