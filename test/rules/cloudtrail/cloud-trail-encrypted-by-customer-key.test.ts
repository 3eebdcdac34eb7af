import { cloudTrailEncryptedByCustomerKey } from '../../../lib/rules/cloudtrail';
import { ruleTable } from '../../../lib/testing';

const others = { Key: { Type: 'AWS::KMS::Key', Properties: {} } };
const key = (KMSKeyId: unknown) => ({ KMSKeyId });

ruleTable(cloudTrailEncryptedByCustomerKey, {
  compliant: [
    { name: 'a key of the stack', properties: key({ 'Fn::GetAtt': ['Key', 'Arn'] }), others, remedy: true },
    {
      name: 'a key by its ARN',
      properties: key('arn:aws:kms:eu-central-1:111111111111:key/1234abcd-12ab-34cd-56ef-1234567890ab'),
    },
    { name: 'a key by its alias', properties: key('alias/audit') },
  ],
  violation: [
    { name: 'nothing is set', found: 'trail has no customer-managed key', path: 'Properties.KMSKeyId' },
    {
      name: 'the key that AWS manages',
      properties: key('alias/aws/s3'),
      found: 'trail is encrypted by the AWS managed key alias/aws/s3',
    },
    {
      name: 'a key of the stack in one branch of a condition',
      properties: key({ 'Fn::If': ['Encrypts', { 'Fn::GetAtt': ['Key', 'Arn'] }, { Ref: 'AWS::NoValue' }] }),
      others,
      template: {
        Parameters: { Encrypt: { Type: 'String', Default: 'yes' } },
        Conditions: { Encrypts: { 'Fn::Equals': [{ Ref: 'Encrypt' }, 'yes'] } },
      },
      found: 'trail has no customer-managed key (when Encrypts is false)',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: key({ Ref: 'KeyArn' }),
      template: { Parameters: { KeyArn: { Type: 'String' } } },
      path: 'Properties.KMSKeyId',
    },
  ],
});
