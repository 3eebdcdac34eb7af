import { bedrockKnowledgeBaseReadsApprovedStorage } from '../../../lib/rules/ai';
import { ruleTable } from '../../../lib/testing';

const source = (S3Configuration: object, Type: unknown = 'S3') => ({
  DataSourceConfiguration: { Type, S3Configuration },
});
const others = { Bucket: { Type: 'AWS::S3::Bucket', Properties: {} } };

ruleTable(bedrockKnowledgeBaseReadsApprovedStorage, {
  compliant: [
    {
      name: 'a bucket of the app',
      properties: source({ BucketArn: { 'Fn::GetAtt': ['Bucket', 'Arn'] } }),
      others,
      remedy: true,
    },
    {
      name: 'a bucket of the account',
      properties: source({ BucketArn: 'arn:aws:s3:::manuals', BucketOwnerAccountId: '111111111111' }),
      stack: { account: '111111111111' },
    },
    {
      name: 'the account is filled in',
      properties: source({ BucketArn: 'arn:aws:s3:::manuals', BucketOwnerAccountId: { Ref: 'AWS::AccountId' } }),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'knowledge base reads from absent, approved is S3' },
    {
      name: 'the web',
      properties: source({}, 'WEB'),
      found: /reads from WEB/,
      path: 'Properties.DataSourceConfiguration.Type',
    },
    { name: 'no bucket', properties: source({}), found: 'knowledge base names no bucket' },
    {
      name: 'a bucket of another account',
      properties: source({ BucketArn: 'arn:aws:s3:::manuals', BucketOwnerAccountId: '222222222222' }),
      stack: { account: '111111111111' },
      found: 'bucket belongs to account 222222222222',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: source({ BucketArn: { Ref: 'Bucket' } }),
      template: { Parameters: { Bucket: { Type: 'String' } } },
      path: 'Properties.DataSourceConfiguration.S3Configuration.BucketArn',
    },
    {
      name: 'an owner, where nobody knows the account',
      properties: source({ BucketArn: 'arn:aws:s3:::manuals', BucketOwnerAccountId: '222222222222' }),
      path: 'Properties.DataSourceConfiguration.S3Configuration.BucketOwnerAccountId',
    },
  ],
});
