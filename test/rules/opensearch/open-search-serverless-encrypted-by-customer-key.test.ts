import { openSearchServerlessEncryptedByCustomerKey } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { KEY, KEY_ARN, unset, withKey } from '../stores';

const rules = [{ ResourceType: 'collection', Resource: ['collection/docs'] }];
const policy = (key: object) => ({
  properties: { Type: 'encryption', Policy: JSON.stringify({ Rules: rules, ...key }) },
});
const joined = (arn: unknown) => ({
  properties: { Type: 'encryption', Policy: { 'Fn::Join': ['', ['{"Rules":[],"KmsARN":"', arn, '"}']] } },
});
const collection = (EncryptionConfig: object) => ({
  type: 'AWS::OpenSearchServerless::Collection',
  properties: { EncryptionConfig },
});

ruleTable(openSearchServerlessEncryptedByCustomerKey, {
  compliant: [
    { name: 'a key of the stack', ...joined(KEY), ...withKey, remedy: true },
    { name: 'a key by its ARN', ...policy({ KmsARN: KEY_ARN }) },
    { name: 'a collection with a key of its own', ...collection({ KmsKeyArn: KEY_ARN }) },
  ],
  violation: [
    { name: 'a key that AWS owns', ...policy({ AWSOwnedKey: true }), found: 'key is one that AWS owns' },
    { name: 'no key', ...policy({ AWSOwnedKey: false }), found: 'collection has no customer-managed key' },
    { name: 'a managed key', ...policy({ KmsARN: 'alias/aws/aoss' }), found: /AWS managed key/ },
    { name: 'a collection with a key that AWS owns', ...collection({ AWSOwnedKey: 'true' }), found: /AWS owns$/ },
    { name: 'no JSON', properties: { Type: 'encryption', Policy: 'none' }, found: 'policy is no JSON' },
  ],
  undecidable: [
    { name: 'the key is a parameter', ...joined({ Ref: 'KeyArn' }), ...unset('KeyArn'), path: 'Properties.Policy' },
    {
      name: 'the policy is a parameter without a default',
      properties: { Type: 'encryption', Policy: { Ref: 'Policy' } },
      ...unset('Policy'),
      path: 'Properties.Policy',
    },
    {
      name: 'the type is a parameter without a default',
      properties: { Type: { Ref: 'Type' }, Policy: '{}' },
      ...unset('Type'),
      path: 'Properties.Type',
    },
  ],
  ignored: [{ name: 'a policy of the network', properties: { Type: 'network', Policy: '[]' } }],
  empty: { verdict: 'ignored', because: 'a policy without a type is none, and a collection has the key of a policy' },
});
