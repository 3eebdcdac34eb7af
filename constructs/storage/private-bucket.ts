import type * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Duration, type RemovalPolicy } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Rule } from '../../lib/engine';
import {
  s3BucketAclNotPublic,
  s3BucketBlocksPublicAccess,
  s3BucketDeniesInsecureTransport,
  s3BucketHasLifecycle,
  s3BucketOwnershipEnforced,
  s3BucketPolicyNotPublic,
  s3BucketRequiresTls12,
  s3BucketRetainedInProduction,
  s3BucketVersioned,
} from '../../lib/rules/s3';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';

/** What differs between the buckets of this library. */
export interface PrivateBucketOptions {
  /** For services that write only to buckets of a certain name; CloudFormation makes one up otherwise. */
  readonly bucketName?: string;
  /** Customer-managed key; without one S3's own, which only a bucket for access logs may have. */
  readonly key?: kms.IKey;
  readonly removalPolicy: RemovalPolicy;
  /** When an object expires. */
  readonly expireAfter?: Duration | undefined;
  /** How long a version is kept after it was overwritten or deleted. */
  readonly keepVersionsFor: Duration;
  /** How long nobody can delete a version; in the mode governance but with the permission to bypass it. */
  readonly lock?: s3.ObjectLockRetention;
  /** When objects move to a cheaper storage class. */
  readonly transition?: { readonly storageClass: s3.StorageClass; readonly transitionAfter: Duration };
}

/** The rules that every bucket of this library keeps. */
export const PRIVATE_BUCKET_SATISFIES: readonly Rule[] = [
  s3BucketAclNotPublic,
  s3BucketBlocksPublicAccess,
  s3BucketDeniesInsecureTransport,
  s3BucketHasLifecycle,
  s3BucketOwnershipEnforced,
  s3BucketPolicyNotPublic,
  s3BucketRequiresTls12,
  s3BucketRetainedInProduction,
  s3BucketVersioned,
];

/** A bucket with what no bucket goes without: private, versioned, TLS 1.2, one owner, no unfinished uploads. */
export function privateBucket(scope: Construct, id: string, options: PrivateBucketOptions): s3.IBucket {
  const { bucketName, key, removalPolicy, expireAfter, keepVersionsFor, lock, transition } = options;
  const bucket = new s3.Bucket(scope, id, {
    ...(bucketName === undefined ? {} : { bucketName }),
    // A bucket key, which S3 derives from the key, spares most of the calls to KMS.
    ...(key
      ? { encryption: s3.BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true }
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
        ...(transition ? { transitions: [transition] } : {}),
        abortIncompleteMultipartUploadAfter: Duration.days(7),
      },
    ],
    ...(lock ? { objectLockDefaultRetention: lock } : {}),
  });
  acknowledgeCdkNag(bucket, {
    S3BucketReplicationEnabled: 'versions and backups protect the objects; a replica is for a recovery tier to ask for',
  });
  // The CDK's class keeps its interface only as long as `exactOptionalPropertyTypes` is off.
  return bucket as s3.IBucket;
}
