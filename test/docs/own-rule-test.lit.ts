// The code between the marks is in docs/writing-rules.md; a test holds the two equal.
/// !show
import { ruleTable } from '../../lib/testing';
import { queueEncryptedByCustomerKey } from './own-rule.lit';

ruleTable(queueEncryptedByCustomerKey, {
  compliant: [
    {
      name: 'a key of the template',
      properties: { KmsMasterKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } },
      others: { Key: { Type: 'AWS::KMS::Key', Properties: {} } },
      remedy: true,
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'key is absent', path: 'Properties.KmsMasterKeyId' },
    { name: 'the key of the service', properties: { KmsMasterKeyId: 'alias/aws/sqs' }, found: /alias\/aws\/sqs/ },
  ],
  undecidable: [
    {
      name: 'the key is a parameter',
      properties: { KmsMasterKeyId: { Ref: 'KeyArn' } },
      template: { Parameters: { KeyArn: { Type: 'String' } } },
      path: 'Properties.KmsMasterKeyId',
    },
  ],
});
/// !hide
