import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure } from '../../lib/policies';
import { s3BucketEncryptedByCustomerKey, s3BucketLogsAccess } from '../../lib/rules/s3';
import { dataStoreTagged } from '../../lib/rules/tags';
import { recoverable } from '../recoverable';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { logAccess } from './access-logs';
import { LogBucket } from './log-bucket';
import { PRIVATE_BUCKET_SATISFIES, privateBucket } from './private-bucket';

/** What an `EncryptedBucket` can be told. */
export interface EncryptedBucketProps {
  /**
   * Class of the data in the bucket, in kebab case, e.g. `confidential` (SIP-DH.1). Becomes the tag
   * `DataClassification`.
   */
  readonly dataClass: string;

  /**
   * The key that encrypts every object, of the same class (CIP-6.4, SIP-DH.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;

  /**
   * Where S3 writes the server access logs (CIP-6.2). Has to be encrypted by S3's own key, and in the same region.
   *
   * @default - the `LogBucket` of the stack, made once
   */
  readonly accessLogs?: s3.IBucket;

  /**
   * How long an overwritten or deleted version can still be restored: at least 30 days (CIP-9.1).
   *
   * @default Duration.days(90)
   */
  readonly keepVersionsFor?: Duration;

  /**
   * When an object is deleted by itself, for data that may not be kept for longer (SEC-5.1). Its versions follow
   * after `keepVersionsFor`.
   *
   * @default - never
   */
  readonly expireAfter?: Duration;

  /**
   * Tier of the engagement file whose recovery objectives hold for the objects (SEC-9.1, SEC-9.4). Becomes the tag
   * `RecoveryTier`, by which the `BackupPlan` of the tier selects the bucket.
   *
   * @default - the strictest tier: that with the shortest RPO
   */
  readonly recoveryTier?: string;
}

const SHORTEST_RECOVERY = Duration.days(30);

/**
 * A private bucket for one class of data: encrypted by a customer key, versioned, reachable over TLS 1.2 alone, its
 * access logged (CIP-6.2, CIP-6.4, CIP-7.2, CIP-7.5, SIP-DH.3).
 *
 * Deleting its stack leaves the bucket where it is in production; elsewhere it is deleted, once it is empty.
 */
export class EncryptedBucket extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    ...PRIVATE_BUCKET_SATISFIES,
    s3BucketEncryptedByCustomerKey,
    s3BucketLogsAccess,
    dataStoreTagged,
  ];

  /** The bucket, to read, write and grant; a grant covers the key, too. */
  public readonly bucket: s3.IBucket;

  /** The key that encrypts it. */
  public readonly key: kms.IKey;

  public constructor(scope: Construct, id: string, props: EncryptedBucketProps) {
    super(scope, id);
    const { dataClass, keepVersionsFor = Duration.days(90), expireAfter, recoveryTier } = props;
    this.demandRecovery(keepVersionsFor);
    classify(this, dataClass);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    this.bucket = privateBucket(this, 'Bucket', {
      key: this.key,
      removalPolicy: Environment.of(this).removalPolicy(),
      keepVersionsFor,
      expireAfter,
    });
    recoverable(this.bucket, recoveryTier);
    logAccess(this, this.bucket, props.accessLogs ?? LogBucket.of(this));
  }

  private demandRecovery(keepVersionsFor: Duration): void {
    if (keepVersionsFor.isUnresolved() || keepVersionsFor.toDays() >= SHORTEST_RECOVERY.toDays()) return;
    const allowed = `${SHORTEST_RECOVERY.toHumanString()} or longer`;
    const clause = cloudInfrastructure.clauses['CIP-9.1'];
    throw invalidProp(this, 'keepVersionsFor', keepVersionsFor.toHumanString(), allowed, clause);
  }
}
