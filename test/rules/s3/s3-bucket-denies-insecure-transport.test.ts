import { s3BucketDeniesInsecureTransport } from '../../../lib/rules/s3/s3-bucket-denies-insecure-transport';
import { ruleTable } from '../../../lib/testing';
import { BUCKET, OBJECTS, denial, isProd, parameter, parameters, policyOf } from './documents';

const INSECURE = { Bool: { 'aws:SecureTransport': 'false' } };
const REQUESTS = 'plain HTTP (aws:SecureTransport false)';
const DOES_NOT_DENY = `bucket policy does not deny everyone ${REQUESTS}`;

ruleTable(s3BucketDeniesInsecureTransport, {
  compliant: [
    { name: 'as the CDK renders it', others: policyOf([denial(INSECURE)]), remedy: true },
    {
      name: 'a lone statement, with lists of one',
      others: policyOf(
        denial({ Bool: { 'aws:securetransport': [false] } }, { Principal: '*', Action: ['S3:*'], Resource: '*' }),
      ),
    },
    {
      name: 'also where the key is missing',
      others: policyOf(denial({ BoolIfExists: { 'aws:SecureTransport': false } })),
    },
    {
      name: 'bucket and objects in a statement each',
      others: policyOf([denial(INSECURE, { Resource: BUCKET }), denial(INSECURE, { Resource: OBJECTS })]),
    },
    {
      name: 'a wildcard for the bucket and its objects',
      others: policyOf(denial(INSECURE, { Resource: { 'Fn::Sub': '${Subject.Arn}*' } })),
    },
    {
      name: 'the bucket by its name',
      properties: { BucketName: 'shop' },
      others: policyOf(denial(INSECURE, { Resource: ['arn:aws:s3:::shop', 'arn:aws:s3:::shop/*'] }), 'shop'),
    },
    {
      name: 'the bucket by a name with the account in it',
      properties: { BucketName: { 'Fn::Sub': 'shop-${AWS::AccountId}' } },
      others: policyOf(denial(INSECURE), { 'Fn::Sub': 'shop-${AWS::AccountId}' }),
    },
    {
      name: 'a value whose default is false',
      others: policyOf(denial({ Bool: { 'aws:SecureTransport': { Ref: 'Secure' } } })),
      template: parameter('Secure', 'false'),
    },
    {
      name: 'another bucket without a policy beside it',
      others: { ...policyOf(denial(INSECURE)), Other: { Type: 'AWS::S3::Bucket' } },
    },
  ],
  violation: [
    {
      name: 'a second policy without the denial, which may be the one that holds',
      others: {
        ...policyOf(denial({ Bool: { 'aws:SecureTransport': 'false' } })),
        Second: {
          Type: 'AWS::S3::BucketPolicy',
          Properties: { Bucket: { Ref: 'Subject' }, PolicyDocument: { Statement: [] } },
        },
      },
      found: /^bucket policy does not deny everyone/,
    },
    { name: 'there is no policy', found: `bucket has no policy that denies ${REQUESTS}` },
    {
      name: 'the policy is for another bucket',
      others: { ...policyOf(denial(INSECURE), { Ref: 'Other' }), Other: { Type: 'AWS::S3::Bucket' } },
      found: `bucket has no policy that denies ${REQUESTS}`,
    },
    {
      name: 'the policy is for another bucket, though it speaks of this one',
      properties: { BucketName: 'shop' },
      others: policyOf(denial(INSECURE), 'shop-2'),
      found: `bucket has no policy that denies ${REQUESTS}`,
    },
    { name: 'it allows instead', others: policyOf(denial(INSECURE, { Effect: 'Allow' })), found: DOES_NOT_DENY },
    {
      name: 'it denies requests with TLS',
      others: policyOf(denial({ Bool: { 'aws:SecureTransport': 'true' } })),
      found: DOES_NOT_DENY,
    },
    { name: 'reading alone', others: policyOf(denial(INSECURE, { Action: ['s3:Get*'] })), found: DOES_NOT_DENY },
    {
      name: 'all but an action',
      others: policyOf(denial(INSECURE, { Action: undefined, NotAction: 's3:GetObject' })),
      found: DOES_NOT_DENY,
    },
    {
      name: 'for one account alone',
      others: policyOf(denial(INSECURE, { Principal: { AWS: '111111111111' } })),
      found: DOES_NOT_DENY,
    },
    {
      name: 'a second condition beside it',
      others: policyOf(denial({ ...INSECURE, StringNotEquals: { 'aws:PrincipalOrgID': 'o-example' } })),
      found: DOES_NOT_DENY,
    },
    {
      name: 'the objects alone',
      others: policyOf(denial(INSECURE, { Resource: OBJECTS })),
      found: `bucket policy does not deny ${REQUESTS} on the bucket itself`,
    },
    {
      name: 'the bucket alone',
      others: policyOf(denial(INSECURE, { Resource: BUCKET })),
      found: `bucket policy does not deny ${REQUESTS} on all of its objects`,
    },
    {
      name: 'objects under a prefix alone',
      others: policyOf(denial(INSECURE, { Resource: [BUCKET, { 'Fn::Sub': '${Subject.Arn}/public/*' }] })),
      found: `bucket policy does not deny ${REQUESTS} on all of its objects`,
    },
    {
      name: 'the statement is no value outside production',
      others: policyOf([{ 'Fn::If': ['IsProd', denial(INSECURE), { Ref: 'AWS::NoValue' }] }]),
      template: isProd,
      found: `${DOES_NOT_DENY} (when IsProd is false)`,
    },
    {
      name: 'the policy exists in production alone',
      others: { Policy: { ...policyOf(denial(INSECURE)).Policy, Condition: 'IsProd' } },
      template: isProd,
      found: `bucket has no policy that denies ${REQUESTS} (when IsProd is false)`,
    },
    {
      name: 'the name is that of another bucket outside production',
      properties: { BucketName: { 'Fn::If': ['IsProd', 'shop', 'shop-dev'] } },
      others: policyOf(denial(INSECURE), 'shop'),
      template: isProd,
      found: `bucket has no policy that denies ${REQUESTS} (when IsProd is false)`,
    },
  ],
  undecidable: [
    {
      name: 'the value is a parameter without a default',
      others: policyOf(denial({ Bool: { 'aws:SecureTransport': { Ref: 'Secure' } } })),
      template: parameters('Secure'),
      path: 'Properties.PolicyDocument.Statement.Condition.Bool.aws:SecureTransport',
    },
    {
      name: 'the effect is a parameter without a default',
      others: policyOf(denial(INSECURE, { Effect: { Ref: 'Effect' } })),
      template: parameters('Effect'),
      path: 'Properties.PolicyDocument.Statement.Effect',
    },
    {
      name: 'a resource is a parameter without a default',
      others: policyOf(denial(INSECURE, { Resource: { Ref: 'Resource' } })),
      template: parameters('Resource'),
      path: 'Properties.PolicyDocument.Statement.Resource',
    },
    {
      name: 'a second condition is only known at deploy time',
      others: policyOf(denial({ ...INSECURE, StringEquals: { Ref: 'Tags' } })),
      template: parameters('Tags'),
      path: 'Properties.PolicyDocument.Statement.Condition.StringEquals',
    },
  ],
});
