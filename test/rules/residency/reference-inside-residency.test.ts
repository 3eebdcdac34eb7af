import { referenceInsideResidency } from '../../../lib/rules/residency';
import { ruleTable } from '../../../lib/testing';

const stack = { profile: { residency: ['eu-central-1'] } };

ruleTable(referenceInsideResidency, {
  compliant: [
    {
      name: 'a queue inside',
      type: 'AWS::SNS::Subscription',
      properties: { Endpoint: 'arn:aws:sqs:eu-central-1:111111111111:orders' },
      stack,
      remedy: true,
    },
  ],
  violation: [
    {
      name: 'a queue elsewhere',
      type: 'AWS::SNS::Subscription',
      properties: { Endpoint: 'arn:aws:sqs:us-west-2:111111111111:orders' },
      stack,
      found: 'refers to us-west-2, data may rest in eu-central-1',
      path: 'Properties.Endpoint',
    },
    {
      name: 'a stream elsewhere, in an account that is filled in later',
      type: 'AWS::Lambda::Function',
      properties: {
        Environment: {
          Variables: { STREAM: { 'Fn::Sub': 'arn:${AWS::Partition}:kinesis:us-west-2:${AWS::AccountId}:stream/x' } },
        },
      },
      stack,
      found: /us-west-2/,
    },
    {
      name: 'the URL of a queue',
      type: 'AWS::Lambda::Function',
      properties: { Environment: { Variables: { QUEUE: 'https://sqs.us-west-2.amazonaws.com/111111111111/orders' } } },
      stack,
      found: /us-west-2/,
    },
    {
      name: 'the host of a bucket',
      type: 'AWS::Lambda::Function',
      properties: { Environment: { Variables: { HOST: 'data.s3.us-west-2.amazonaws.com' } } },
      stack,
      found: /us-west-2/,
    },
  ],
  ignored: [
    {
      name: 'there is no engagement',
      type: 'AWS::SNS::Subscription',
      properties: { Endpoint: 'arn:aws:sqs:us-west-2:111111111111:orders' },
    },
    {
      name: 'a certificate for CloudFront',
      type: 'AWS::CloudFront::Distribution',
      properties: {
        DistributionConfig: {
          ViewerCertificate: { AcmCertificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/x' },
        },
      },
      stack,
    },
    {
      name: 'a pattern of all regions',
      type: 'AWS::IAM::ManagedPolicy',
      properties: { PolicyDocument: { Statement: [{ Resource: 'arn:aws:sqs:*:111111111111:orders' }] } },
      stack,
    },
    {
      name: 'a copy that DataStaysInsideResidency judges',
      type: 'AWS::KMS::ReplicaKey',
      properties: { PrimaryKeyArn: 'arn:aws:kms:us-west-2:111111111111:key/mrk-1' },
      stack,
    },
  ],
});
