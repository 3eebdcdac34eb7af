import type * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Duration, type RemovalPolicy } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** What differs between the buckets of this library. */
export interface PrivateBucketOptions {
  /** Customer-managed key; without one S3's own, which only a bucket for server access logs may have. */
  readonly key?: kms.IKey;
  /** Whether S3 derives a key for the bucket from `key`, so that it calls KMS less often. */
  readonly bucketKey?: boolean;
  readonly removalPolicy: RemovalPolicy;
  /** When an object expires. */
  readonly expireAfter?: Duration | undefined;
  /** How long a version is kept after it was overwritten or deleted. */
  readonly keepVersionsFor: Duration;
  /** How long nobody can delete a version without the permission to bypass governance. */
  readonly lockFor?: Duration;
}

/** A bucket with what no bucket goes without: private, versioned, TLS 1.2, one owner, no unfinished uploads. */
export function privateBucket(scope: Construct, id: string, options: PrivateBucketOptions): s3.IBucket {
  const { key, bucketKey = false, removalPolicy, expireAfter, keepVersionsFor, lockFor } = options;
  const bucket = new s3.Bucket(scope, id, {
    ...(key
      ? { encryption: s3.BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: bucketKey }
      : { encryption: s3.BucketEncryption.S3_MANAGED }),
    blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
    objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
    versioned: true,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy,
    lifecycleRules: [
      {
        id: 'Expire',
        ...(expireAfter ? { expiration: expireAfter } : {}),
        noncurrentVersionExpiration: keepVersionsFor,
        abortIncompleteMultipartUploadAfter: Duration.days(7),
      },
    ],
    ...(lockFor ? { objectLockDefaultRetention: s3.ObjectLockRetention.governance(lockFor) } : {}),
  });
  // The CDK's class keeps its interface only as long as `exactOptionalPropertyTypes` is off.
  return bucket as s3.IBucket;
}
