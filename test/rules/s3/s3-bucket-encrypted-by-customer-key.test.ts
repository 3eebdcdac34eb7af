import { s3BucketEncryptedByCustomerKey } from '../../../lib/rules/s3/s3-bucket-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { isProd, loggingTo, parameter, parameters } from './documents';

const KEY = 'arn:aws:kms:eu-west-1:111111111111:key/1234abcd-12ab-34cd-56ef-1234567890ab';

const rule = (SSEAlgorithm: unknown, KMSMasterKeyID?: unknown, more: object = {}) => ({
  ServerSideEncryptionByDefault: { SSEAlgorithm, ...(KMSMasterKeyID === undefined ? {} : { KMSMasterKeyID }) },
  ...more,
});
const encryption = (...rules: readonly unknown[]) => ({
  BucketEncryption: { ServerSideEncryptionConfiguration: rules },
});

const ALGORITHM =
  'Properties.BucketEncryption.ServerSideEncryptionConfiguration.0.ServerSideEncryptionByDefault.SSEAlgorithm';

/** A load balancer whose logs go to the subject. */
const loggedBy = (Type: string, Key = 'access_logs.s3.bucket') => ({
  Balancer: {
    Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    Properties: { Type, LoadBalancerAttributes: [{ Key, Value: { Ref: 'Subject' } }] },
  },
});

ruleTable(s3BucketEncryptedByCustomerKey, {
  compliant: [
    {
      name: 'a key of the app, with a bucket key',
      properties: encryption(rule('aws:kms', { 'Fn::GetAtt': ['Key', 'Arn'] }, { BucketKeyEnabled: true })),
      others: { Key: { Type: 'AWS::KMS::Key' } },
      remedy: true,
    },
    { name: 'a key by its ARN, without a bucket key', properties: encryption(rule('aws:kms', KEY)) },
    { name: 'two layers of encryption, which know no bucket key', properties: encryption(rule('aws:kms:dsse', KEY)) },
    {
      name: 'a parameter whose default is KMS',
      properties: encryption(rule({ Ref: 'Algorithm' }, KEY)),
      template: parameter('Algorithm', 'aws:kms'),
    },
    { name: 'S3 key of a log destination', properties: encryption(rule('AES256')), others: loggingTo() },
    {
      name: 'S3 key of a log destination that is named by its name',
      properties: { BucketName: 'shop-logs', ...encryption(rule('AES256')) },
      others: loggingTo('shop-logs'),
    },
    {
      name: 'S3 key of the logs of an application',
      properties: encryption(rule('AES256')),
      others: loggedBy('application'),
    },
    {
      name: 'S3 key of the logs of connections',
      properties: encryption(rule('AES256')),
      others: loggedBy('application', 'connection_logs.s3.bucket'),
    },
    {
      name: 'S3 key of the logs of a classic load balancer, by the name of the bucket',
      properties: { BucketName: 'shop-logs', ...encryption(rule('AES256')) },
      others: {
        Balancer: {
          Type: 'AWS::ElasticLoadBalancing::LoadBalancer',
          Properties: { AccessLoggingPolicy: { S3BucketName: 'shop-logs' } },
        },
      },
    },
  ],
  violation: [
    {
      name: 'S3 key of the logs of a network load balancer, which can use KMS',
      properties: encryption(rule('AES256')),
      others: loggedBy('network'),
      found: 'encryption is by AES256, not by a key of KMS',
    },
    {
      name: 'nothing is set, so S3 uses its own key',
      found: 'encryption is absent',
      path: 'Properties.BucketEncryption.ServerSideEncryptionConfiguration',
    },
    { name: 'the list of rules is empty', properties: encryption(), found: 'encryption is absent' },
    {
      name: 'the key of S3',
      properties: encryption(rule('AES256')),
      found: 'encryption is by AES256, not by a key of KMS',
      path: ALGORITHM,
    },
    {
      name: 'KMS without a key, so with the AWS managed one',
      properties: encryption(rule('aws:kms')),
      found: 'bucket has no customer-managed key',
    },
    {
      name: 'the key is no value',
      properties: encryption(rule('aws:kms', { Ref: 'AWS::NoValue' })),
      found: 'bucket has no customer-managed key',
    },
    {
      name: 'the AWS managed key by its alias',
      properties: encryption(rule('aws:kms', 'alias/aws/s3')),
      found: 'bucket is encrypted by the AWS managed key alias/aws/s3',
    },
    {
      name: 'one of two rules by the key of S3',
      properties: encryption(rule('aws:kms', KEY), rule('AES256')),
      found: 'encryption is by AES256, not by a key of KMS',
    },
    {
      name: 'a customer key in production alone',
      properties: encryption({ 'Fn::If': ['IsProd', rule('aws:kms', KEY), rule('AES256')] }),
      template: isProd,
      found: 'encryption is by AES256, not by a key of KMS (when IsProd is false)',
    },
    {
      name: 'S3 key of a bucket that logs elsewhere, not of the destination',
      properties: {
        LoggingConfiguration: { DestinationBucketName: 'shop-logs' },
        ...encryption(rule('AES256')),
      },
      found: 'encryption is by AES256, not by a key of KMS',
    },
    {
      name: 'the log destination of no bucket that exists',
      properties: encryption(rule('AES256')),
      others: loggingTo({ 'Fn::If': ['IsProd', { Ref: 'Subject' }, { Ref: 'AWS::NoValue' }] }),
      template: isProd,
      found: 'encryption is by AES256, not by a key of KMS (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'the algorithm is a parameter without a default',
      properties: encryption(rule({ Ref: 'Algorithm' }, KEY)),
      template: parameters('Algorithm'),
      path: ALGORITHM,
    },
    {
      name: 'the key is a parameter without a default',
      properties: encryption(rule('aws:kms', { Ref: 'Key' })),
      template: parameters('Key'),
      path: ALGORITHM.replace('SSEAlgorithm', 'KMSMasterKeyID'),
    },
  ],
});
