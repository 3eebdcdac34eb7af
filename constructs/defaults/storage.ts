import * as ecr from 'aws-cdk-lib/aws-ecr';
import * as efs from 'aws-cdk-lib/aws-efs';
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Duration } from 'aws-cdk-lib/core';
import { logAccess } from '../storage/access-logs';
import { LogBucket } from '../storage/log-bucket';
import { type ClassDefaults, defaults, defaultsBy, fillIn } from './default';
import { silentSecurityGroup } from './network';

const bucket = defaultsBy<typeof s3.Bucket>(s3.Bucket, (given, place) => {
  // A bucket that logs goes into needs S3's own key, and a log of its own would never end: such a one is said.
  const logsElsewhere = given.serverAccessLogsBucket !== undefined || given.serverAccessLogsPrefix !== undefined;
  if (!logsElsewhere && given.encryption !== s3.BucketEncryption.S3_MANAGED) {
    const logs = LogBucket.of(place.scope);
    place.later((made) => {
      logAccess(made, made as s3.IBucket, logs);
    });
  }
  return fillIn(
    given,
    {
      encryption: () => s3.BucketEncryption.KMS,
      encryptionKey: ({ encryption = s3.BucketEncryption.KMS }) =>
        encryption === s3.BucketEncryption.KMS ? place.key() : undefined,
      bucketKeyEnabled: ({ encryption = s3.BucketEncryption.KMS }) =>
        encryption === s3.BucketEncryption.KMS || undefined,
      blockPublicAccess: () => s3.BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ({ accessControl }) =>
        accessControl === undefined ? s3.ObjectOwnership.BUCKET_OWNER_ENFORCED : undefined,
      versioned: () => true,
      enforceSSL: () => true,
      minimumTLSVersion: ({ enforceSSL }) => (enforceSSL === false ? undefined : 1.2),
      lifecycleRules: () => [
        {
          id: 'Expire',
          noncurrentVersionExpiration: Duration.days(90),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
      ],
      removalPolicy: ({ autoDeleteObjects }) => (autoDeleteObjects ? undefined : place.environment.removalPolicy()),
    },
    place,
  );
});

const fileSystem = defaults(efs.FileSystem, {
  encrypted: () => true,
  kmsKey: ({ encrypted }, place) => (encrypted === false ? undefined : place.key()),
  enableAutomaticBackups: () => true,
  allowAnonymousAccess: () => false,
  // The CDK adds who may mount, unless anybody may: then a policy of denials alone would shut everybody out.
  fileSystemPolicy: ({ allowAnonymousAccess }) =>
    allowAnonymousAccess
      ? undefined
      : new PolicyDocument({
          statements: [
            new PolicyStatement({
              effect: Effect.DENY,
              principals: [new AnyPrincipal()],
              actions: ['*'],
              conditions: { Bool: { 'aws:SecureTransport': 'false' } },
            }),
          ],
        }),
  securityGroup: ({ vpc }, place) => silentSecurityGroup(vpc, place),
  removalPolicy: (_, place) => place.environment.removalPolicy(),
});

const repository = defaults(ecr.Repository, {
  encryption: () => ecr.RepositoryEncryption.KMS,
  encryptionKey: ({ encryption }, place) =>
    encryption === undefined || encryption.value === ecr.RepositoryEncryption.KMS.value ? place.key() : undefined,
  imageScanOnPush: () => true,
  imageTagMutability: () => ecr.TagMutability.IMMUTABLE,
  lifecycleRules: () => [
    { description: 'Untagged images', tagStatus: ecr.TagStatus.UNTAGGED, maxImageAge: Duration.days(30) },
  ],
  removalPolicy: ({ emptyOnDelete }, place) => (emptyOnDelete ? undefined : place.environment.removalPolicy()),
});

export const storageDefaults: readonly ClassDefaults[] = [bucket, fileSystem, repository];
