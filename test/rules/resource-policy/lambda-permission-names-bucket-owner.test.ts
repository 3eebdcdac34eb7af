import { lambdaPermissionNamesBucketOwner } from '../../../lib/rules/resource-policy';
import { ruleTable } from '../../../lib/testing';

const Principal = 's3.amazonaws.com';

ruleTable(lambdaPermissionNamesBucketOwner, {
  compliant: [
    {
      name: 'bucket and owner',
      properties: { Principal, SourceArn: 'arn:aws:s3:::uploads', SourceAccount: '111111111111' },
      remedy: true,
    },
    {
      name: 'a bucket of the app',
      properties: { Principal, SourceArn: { 'Fn::GetAtt': ['Bucket', 'Arn'] } },
      others: { Bucket: { Type: 'AWS::S3::Bucket', Properties: {} } },
    },
    { name: 'an organisation', properties: { Principal, PrincipalOrgID: 'o-abcdefghij' } },
  ],
  violation: [
    {
      name: 'a bucket whose name may be taken over',
      properties: { Principal, SourceArn: 'arn:aws:s3:::uploads' },
      found: 'no owner is named for arn:aws:s3:::uploads',
      path: 'Properties.SourceAccount',
    },
    { name: 'any bucket', properties: { Principal }, found: 'no owner is named for any bucket' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { Principal: { Ref: 'Who' } },
      template: { Parameters: { Who: { Type: 'String' } } },
      path: 'Properties.Principal',
    },
  ],
  ignored: [{ name: 'another service', properties: { Principal: 'events.amazonaws.com' } }],
  empty: { verdict: 'ignored', because: 'CloudFormation refuses a permission without a principal' },
});
