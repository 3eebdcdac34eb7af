import { snsTopicEncrypted } from '../../../lib/rules/sns';
import { ruleTable } from '../../../lib/testing';

ruleTable(snsTopicEncrypted, {
  compliant: [
    {
      name: 'a key of the stack',
      properties: { KmsMasterKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } },
      others: { Key: { Type: 'AWS::KMS::Key', Properties: {} } },
      remedy: true,
    },
    { name: 'the key of AWS', properties: { KmsMasterKeyId: 'alias/aws/sns' } },
    {
      name: 'a key that is a parameter',
      properties: { KmsMasterKeyId: { Ref: 'Key' } },
      template: { Parameters: { Key: { Type: 'String' } } },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'topic has no key, so its messages lie in clear',
      path: 'Properties.KmsMasterKeyId',
    },
    { name: 'an empty name', properties: { KmsMasterKeyId: '' }, found: /no key/ },
  ],
});
