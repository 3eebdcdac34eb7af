import { resourcePolicyTrustsKnownAccounts } from '../../../lib/rules/resource-policy';
import { ruleTable } from '../../../lib/testing';
import { ACCOUNT, allow, NO_POLICY, parameters, QUEUE_POLICY, queuePolicy, ROLE } from './documents';

const type = QUEUE_POLICY;
const stack = {
  account: ACCOUNT,
  profile: {
    foreignAccounts: ['222222222222'],
    vendorAccounts: [{ vendor: 'Acme', account: '333333333333', environments: ['prod'] as const }],
  },
};
const bucketPolicy = (AWS: string) => ({
  Bucket: 'b',
  PolicyDocument: { Statement: [allow({ AWS }, { Action: 's3:PutObject' })] },
});

ruleTable(resourcePolicyTrustsKnownAccounts, {
  empty: NO_POLICY,
  compliant: [
    { name: 'a role of its own account', type, properties: queuePolicy(allow({ AWS: ROLE })), stack, remedy: true },
    { name: 'a registered vendor', type, properties: queuePolicy(allow({ AWS: '333333333333' })), stack },
    {
      name: 'a function for its own account',
      type: 'AWS::Lambda::Permission',
      properties: { Principal: ACCOUNT },
      stack,
    },
  ],
  violation: [
    {
      name: 'another environment',
      type,
      properties: queuePolicy(allow({ AWS: 'arn:aws:iam::222222222222:root' })),
      stack,
      found: 'queue policy trusts account 222222222222 of another environment',
      path: 'Properties.PolicyDocument.Statement.0.Principal.AWS',
    },
    {
      name: 'a bucket for an account that nobody knows',
      type: 'AWS::S3::BucketPolicy',
      properties: bucketPolicy('arn:aws:iam::999999999999:root'),
      stack,
      found: "bucket policy trusts account 999999999999, which is neither 111111111111 nor a registered vendor's",
    },
    {
      name: 'a key for everyone of an account that nobody knows',
      type: 'AWS::KMS::Key',
      properties: {
        KeyPolicy: {
          Statement: [allow('*', { Condition: { StringEquals: { 'kms:CallerAccount': '999999999999' } } })],
        },
      },
      stack,
      found: /^key policy trusts account 999999999999/,
    },
    {
      name: 'a function for another environment',
      type: 'AWS::Lambda::Permission',
      properties: { Action: 'lambda:InvokeFunction', FunctionName: 'f', Principal: '222222222222' },
      stack,
      found: 'function policy trusts account 222222222222 of another environment',
    },
  ],
  undecidable: [
    {
      name: 'the principal is a parameter',
      type,
      properties: queuePolicy(allow({ AWS: { Ref: 'Who' } })),
      template: parameters('Who'),
      stack,
      path: 'Properties.PolicyDocument.Statement.0.Principal.AWS',
    },
  ],
  ignored: [
    {
      name: 'the account from which AWS writes logs of load balancers',
      type: 'AWS::S3::BucketPolicy',
      properties: bucketPolicy('arn:aws:iam::054676820928:root'),
      stack,
    },
    {
      name: 'an origin access identity',
      type: 'AWS::S3::BucketPolicy',
      properties: bucketPolicy('arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1'),
      stack,
    },
    { name: 'a service', type, properties: queuePolicy(allow({ Service: 'sns.amazonaws.com' })), stack },
    { name: 'everyone, which another rule reports', type, properties: queuePolicy(allow('*')), stack },
  ],
});
