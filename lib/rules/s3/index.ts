import type { Rule } from '../../engine';
import { s3BucketAclNotPublic } from './s3-bucket-acl-not-public';
import { s3BucketBlocksPublicAccess } from './s3-bucket-blocks-public-access';
import { s3BucketDeniesInsecureTransport } from './s3-bucket-denies-insecure-transport';
import { s3BucketEncryptedByCustomerKey } from './s3-bucket-encrypted-by-customer-key';
import { s3BucketHasLifecycle } from './s3-bucket-has-lifecycle';
import { s3BucketLogsAccess } from './s3-bucket-logs-access';
import { s3BucketOwnershipEnforced } from './s3-bucket-ownership-enforced';
import { s3BucketPolicyNotPublic } from './s3-bucket-policy-not-public';
import { s3BucketRequiresTls12 } from './s3-bucket-requires-tls12';
import { s3BucketRetainedInProduction } from './s3-bucket-retained-in-production';
import { s3BucketVersioned } from './s3-bucket-versioned';

export * from './s3-bucket-acl-not-public';
export * from './s3-bucket-blocks-public-access';
export * from './s3-bucket-denies-insecure-transport';
export * from './s3-bucket-encrypted-by-customer-key';
export * from './s3-bucket-has-lifecycle';
export * from './s3-bucket-logs-access';
export * from './s3-bucket-ownership-enforced';
export * from './s3-bucket-policy-not-public';
export * from './s3-bucket-requires-tls12';
export * from './s3-bucket-retained-in-production';
export * from './s3-bucket-versioned';

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
  s3BucketRetainedInProduction,
];
