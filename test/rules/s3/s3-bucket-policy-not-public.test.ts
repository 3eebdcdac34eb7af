import { s3BucketPolicyNotPublic } from '../../../lib/rules/s3/s3-bucket-policy-not-public';
import { ruleTable } from '../../../lib/testing';
import { isProd, parameter, parameters } from './documents';

const policy = (...Statement: readonly unknown[]) => ({ Bucket: 'shop', PolicyDocument: { Statement } });
const allow = (Principal: unknown, Condition?: unknown, more: object = {}) => ({
  Effect: 'Allow',
  Principal,
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::shop/*',
  ...(Condition === undefined ? {} : { Condition }),
  ...more,
});
const everyoneIf = (Condition: unknown) => policy(allow('*', Condition));

const ROLE = 'arn:aws:iam::111111111111:role/reader';
const STATEMENT = 'Properties.PolicyDocument.Statement.0';
const FOUND = 'bucket policy allows everyone (*) s3:getobject';

ruleTable(s3BucketPolicyNotPublic, {
  compliant: [
    { name: 'a role', properties: policy(allow({ AWS: ROLE })), remedy: true },
    { name: 'roles in a list', properties: policy(allow({ AWS: [ROLE, '222222222222'] })) },
    {
      name: 'a role of the app',
      properties: policy(allow({ AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } })),
      others: { Role: { Type: 'AWS::IAM::Role' } },
    },
    { name: 'a service', properties: policy(allow({ Service: 'cloudfront.amazonaws.com' })) },
    { name: 'everyone is denied something', properties: policy(allow('*', undefined, { Effect: 'Deny' })) },
    {
      name: 'everyone of an organisation',
      properties: everyoneIf({ StringEquals: { 'aws:PrincipalOrgID': 'o-example' } }),
    },
    {
      name: 'everyone of the own account',
      properties: everyoneIf({ StringEquals: { 'aws:PrincipalAccount': { Ref: 'AWS::AccountId' } } }),
    },
    {
      name: 'everyone through VPC endpoints',
      properties: everyoneIf({ StringEquals: { 'aws:SourceVpce': ['vpce-1', 'vpce-2'] } }),
    },
    {
      name: 'everyone from a range of addresses',
      properties: everyoneIf({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
    },
    {
      name: 'everyone through any access point of an account',
      properties: everyoneIf({
        ArnLike: { 's3:DataAccessPointArn': 'arn:aws:s3:eu-west-1:111111111111:accesspoint/*' },
      }),
    },
    {
      name: 'every session of one role',
      properties: everyoneIf({ StringLike: { 'aws:userid': 'AROAEXAMPLEID:*' } }),
    },
    {
      name: 'a parameter whose default is an account',
      properties: policy(allow({ AWS: { Ref: 'Reader' } })),
      template: parameter('Reader', '111111111111'),
    },
    {
      name: 'everyone through a VPC that is a parameter, which cannot be a wildcard',
      properties: everyoneIf({ StringEquals: { 'aws:SourceVpc': { Ref: 'Vpc' } } }),
      template: parameters('Vpc'),
    },
  ],
  violation: [
    { name: 'there is no document', found: 'the bucket policy is absent', path: 'Properties.PolicyDocument' },
    { name: 'everyone', properties: policy(allow('*')), found: FOUND, path: `${STATEMENT}.Principal` },
    { name: 'everyone among the principals', properties: policy(allow({ AWS: [ROLE, '*'] })), found: FOUND },
    {
      name: 'a lone statement in a text',
      properties: { PolicyDocument: JSON.stringify({ Statement: allow('*') }) },
      found: FOUND,
    },
    {
      name: 'everyone but one',
      properties: policy(allow(undefined, undefined, { NotPrincipal: { AWS: ROLE } })),
      found: 'bucket policy allows everyone but a few s3:getobject',
      path: `${STATEMENT}.NotPrincipal`,
    },
    {
      name: 'a condition that is no barrier',
      properties: everyoneIf({ Bool: { 'aws:SecureTransport': 'true' } }),
      found: FOUND,
    },
    {
      name: 'a referer, which anybody can send',
      properties: everyoneIf({ StringLike: { 'aws:Referer': 'https://shop.example/*' } }),
      found: FOUND,
    },
    { name: 'any VPC', properties: everyoneIf({ StringLike: { 'aws:SourceVpc': 'vpc-*' } }), found: FOUND },
    {
      name: 'one of two values is a wildcard',
      properties: everyoneIf({ StringLike: { 'aws:PrincipalOrgID': ['o-example', '*'] } }),
      found: FOUND,
    },
    {
      name: 'a value that the caller fills in',
      properties: everyoneIf({ StringEquals: { 'aws:PrincipalAccount': '${aws:PrincipalAccount}' } }),
      found: FOUND,
    },
    {
      name: 'everyone outside an organisation',
      properties: everyoneIf({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-example' } }),
      found: FOUND,
    },
    {
      name: 'requests without the key are let in',
      properties: everyoneIf({ StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-example' } }),
      found: FOUND,
    },
    {
      name: 'all of no values',
      properties: everyoneIf({ 'ForAllValues:StringEquals': { 'aws:PrincipalOrgPaths': 'o-example/r-1/' } }),
      found: FOUND,
    },
    {
      name: 'half of the internet',
      properties: everyoneIf({ IpAddress: { 'aws:SourceIp': '0.0.0.0/1' } }),
      found: FOUND,
    },
    {
      name: 'all of IPv6',
      properties: everyoneIf({ IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '::/0'] } }),
      found: FOUND,
    },
    {
      name: 'every role there is',
      properties: everyoneIf({ StringLike: { 'aws:userid': 'AROA*' } }),
      found: FOUND,
    },
    {
      name: 'an address that is a wildcard',
      properties: everyoneIf({ IpAddress: { 'aws:SourceIp': '*' } }),
      found: FOUND,
    },
    {
      name: 'a key that AWS does not know',
      properties: everyoneIf({ StringEquals: { constructor: 'x' } }),
      found: FOUND,
    },
    {
      name: 'a denial beside it',
      properties: policy(allow('*'), allow('*', undefined, { Effect: 'Deny', Action: 's3:PutObject' })),
      found: FOUND,
    },
    {
      name: 'public outside production',
      properties: policy(allow({ AWS: { 'Fn::If': ['IsProd', ROLE, '*'] } })),
      template: isProd,
      found: `${FOUND} (when IsProd is false)`,
    },
  ],
  undecidable: [
    {
      name: 'the principal is a parameter without a default',
      properties: policy(allow({ AWS: { Ref: 'Reader' } })),
      template: parameters('Reader'),
      path: `${STATEMENT}.Principal.AWS`,
    },
    {
      name: 'the effect is a parameter without a default',
      properties: policy(allow('*', undefined, { Effect: { Ref: 'Effect' } })),
      template: parameters('Effect'),
      path: `${STATEMENT}.Effect`,
    },
    {
      name: 'the range is a parameter without a default',
      properties: everyoneIf({ IpAddress: { 'aws:SourceIp': { Ref: 'Range' } } }),
      template: parameters('Range'),
      path: `${STATEMENT}.Condition.IpAddress.aws:SourceIp`,
    },
    {
      name: 'the document is a parameter without a default',
      properties: { PolicyDocument: { Ref: 'Document' } },
      template: parameters('Document'),
      path: 'Properties.PolicyDocument',
    },
  ],
});
