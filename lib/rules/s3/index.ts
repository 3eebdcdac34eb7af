import type { Rule } from '../../engine';
import { s3AccessPointBlocksPublicAccess } from './s3-access-point-blocks-public-access';
import { s3AuditBucketLocked } from './s3-audit-bucket-locked';
import { s3BucketAclNotPublic } from './s3-bucket-acl-not-public';
import { s3BucketBlocksPublicAccess } from './s3-bucket-blocks-public-access';
import { s3BucketDeniesInsecureTransport } from './s3-bucket-denies-insecure-transport';
import { s3BucketEncryptedByCustomerKey } from './s3-bucket-encrypted-by-customer-key';
import { s3BucketHasLifecycle } from './s3-bucket-has-lifecycle';
import { s3BucketLogsAccess } from './s3-bucket-logs-access';
import { s3BucketNamesCorsOrigins } from './s3-bucket-names-cors-origins';
import { s3BucketNotWebsite } from './s3-bucket-not-website';
import { s3BucketOwnershipEnforced } from './s3-bucket-ownership-enforced';
import { s3BucketPolicyNotPublic } from './s3-bucket-policy-not-public';
import { s3BucketRequiresTls12 } from './s3-bucket-requires-tls12';
import { s3BucketRetainedInProduction } from './s3-bucket-retained-in-production';
import { s3BucketVersioned } from './s3-bucket-versioned';
import { s3DirectoryBucketEncryptedByCustomerKey } from './s3-directory-bucket-encrypted-by-customer-key';
import { s3ReplicaEncryptedByCustomerKey } from './s3-replica-encrypted-by-customer-key';
import { s3ReplicaInsideEnvironment } from './s3-replica-inside-environment';
import { s3StoreEncryptedByCustomerKey } from './s3-store-encrypted-by-customer-key';

export * from './s3-access-point-blocks-public-access';
export * from './s3-audit-bucket-locked';
export * from './s3-bucket-acl-not-public';
export * from './s3-bucket-blocks-public-access';
export * from './s3-bucket-denies-insecure-transport';
export * from './s3-bucket-encrypted-by-customer-key';
export * from './s3-bucket-has-lifecycle';
export * from './s3-bucket-logs-access';
export * from './s3-bucket-names-cors-origins';
export * from './s3-bucket-not-website';
export * from './s3-bucket-ownership-enforced';
export * from './s3-bucket-policy-not-public';
export * from './s3-bucket-requires-tls12';
export * from './s3-bucket-retained-in-production';
export * from './s3-bucket-versioned';
export * from './s3-directory-bucket-encrypted-by-customer-key';
export * from './s3-replica-encrypted-by-customer-key';
export * from './s3-replica-inside-environment';
export * from './s3-store-encrypted-by-customer-key';

/** Every rule about S3. */
export const s3Rules: readonly Rule[] = [
  s3BucketEncryptedByCustomerKey,
  s3BucketBlocksPublicAccess,
  s3BucketPolicyNotPublic,
  s3BucketAclNotPublic,
  s3BucketOwnershipEnforced,
  s3BucketDeniesInsecureTransport,
  s3BucketRequiresTls12,
  s3BucketVersioned,
  s3BucketLogsAccess,
  s3BucketHasLifecycle,
  s3StoreEncryptedByCustomerKey,
  s3DirectoryBucketEncryptedByCustomerKey,
  s3BucketNotWebsite,
  s3BucketNamesCorsOrigins,
  s3AccessPointBlocksPublicAccess,
  s3AuditBucketLocked,
  s3ReplicaEncryptedByCustomerKey,
  s3ReplicaInsideEnvironment,
  s3BucketRetainedInProduction,
];
