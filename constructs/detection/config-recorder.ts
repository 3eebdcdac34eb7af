import * as config from 'aws-cdk-lib/aws-config';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { Duration, Stack, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import { acknowledgeCdkNag, POLICY_OF_ONE_ROLE } from '../acknowledge-cdk-nag';
import { classify } from '../data-class';
import { DataKey } from '../keys/data-key';
import { logAccess } from '../storage/access-logs';
import { LogBucket } from '../storage/log-bucket';
import { privateBucket } from '../storage/private-bucket';

/**
 * The recorder of Config: how each resource of the account and region was configured when (CIP-8.5, CIP-12.5), kept
 * as long as audit logs are.
 *
 * The bucket is not a `LogArchive`: Config delivers into none whose objects are locked by default. Every version is kept
 * in place of it.
 */
export class ConfigRecorder extends Construct {
  /** Where the history is kept. */
  public readonly bucket: s3.IBucket;

  public constructor(scope: Construct, id: string) {
    super(scope, id);
    classify(this, 'audit');
    const stack = Stack.of(this);
    const { account } = stack;
    const environment = Environment.of(this);
    const retention = Duration.days(environment.retentionDays('audit'));
    const { key } = new DataKey(this, 'Key', { dataClass: 'audit', holds: 'audit' });
    this.bucket = privateBucket(this, 'Bucket', {
      key,
      removalPolicy: environment.removalPolicy('audit'),
      expireAfter: retention,
      keepVersionsFor: retention,
    });
    logAccess(this, this.bucket, LogBucket.of(this));

    const role = new iam.Role(this, 'Role', {
      description: `Lets Config record, and deliver into the bucket of ${this.node.path}`,
      assumedBy: new iam.ServicePrincipal('config.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AWS_ConfigRole')],
    });
    const bucketId = stack.getLogicalId(this.bucket.node.defaultChild as s3.CfnBucket);
    const owner = Token.isUnresolved(account) ? '<AWS::AccountId>' : account;
    acknowledgeCdkNag(role, {
      ...POLICY_OF_ONE_ROLE,
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWS_ConfigRole]':
        'it lets Config describe every type of resource, the newest included, which a copy of it would miss',
      [`AwsSolutions-IAM5[Resource::<${bucketId}.Arn>/AWSLogs/${owner}/Config/*]`]:
        'Config names the files by date, below the prefix of the account',
    });
    const files = this.bucket.arnForObjects(`AWSLogs/${account}/Config/*`);
    role.addToPolicy(new iam.PolicyStatement({ actions: ['s3:PutObject'], resources: [files] }));
    role.addToPolicy(
      new iam.PolicyStatement({ actions: ['s3:GetBucketAcl', 's3:ListBucket'], resources: [this.bucket.bucketArn] }),
    );
    // Decryption is for the key of the bucket, which S3 unwraps on behalf of Config.
    role.addToPolicy(
      new iam.PolicyStatement({ actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [key.keyArn] }),
    );

    const recorder = new config.CfnConfigurationRecorder(this, 'Recorder', {
      roleArn: role.roleArn,
      recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
    });
    // Without a dependency: the recorder starts once it has a channel, and a channel needs a recorder.
    const channel = new config.CfnDeliveryChannel(this, 'Channel', {
      s3BucketName: this.bucket.bucketName,
      s3KmsKeyArn: key.keyArn,
      configSnapshotDeliveryProperties: { deliveryFrequency: 'TwentyFour_Hours' },
    });
    recorder.node.addDependency(role);
    channel.node.addDependency(this.bucket, role);
  }
}
