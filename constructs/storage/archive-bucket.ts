import type * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure } from '../../lib/policies';
import { s3BucketEncryptedByCustomerKey, s3BucketLogsAccess } from '../../lib/rules/s3';
import { dataStoreTagged } from '../../lib/rules/tags';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { logAccess } from './access-logs';
import { LogBucket } from './log-bucket';
import { PRIVATE_BUCKET_SATISFIES, privateBucket } from './private-bucket';

/** What an `ArchiveBucket` can be told. */
export interface ArchiveBucketProps {
  /**
   * Class of the data in the bucket, in kebab case, e.g. `confidential` (SIP-DH.1). Becomes the tag
   * `DataClassification`.
   */
  readonly dataClass: string;

  /** How long every object is kept, in whole days: from then on it is deleted by itself (CIP-9.1, SEC-5.1). */
  readonly retention: Duration;

  /**
   * Who may delete an object before that, in production (CIP-13.3). Elsewhere nothing is locked, so that test data goes
   * with its stack.
   *
   * - `governance`: who has the permission `s3:BypassGovernanceRetention`.
   * - `compliance`: nobody, neither the root user nor AWS; the one way out is to close the account. For laws that ask
   *   for it: a wrong `retention` is paid for until its end.
   *
   * @default 'governance'
   * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html
   */
  readonly lock?: 'governance' | 'compliance';

  /**
   * How long it may take to get an object back once it is 90 days old: none, from Glacier Instant Retrieval, or 12 hours
   * and more, from Glacier Deep Archive. Objects that are kept for too short a time to pay less there stay where they
   * are.
   *
   * @default 'instant'
   * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/glacier-storage-classes.html
   */
  readonly retrieval?: 'instant' | 'hours';

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
}

/** A version that an expired or overwritten object leaves is kept that long, or as long as it is locked. */
const SHORTEST = Duration.days(30);

const MOVES_AFTER = Duration.days(90);

/** Storage classes of Glacier, and the days that each is paid for at least. */
const GLACIER = {
  instant: { storageClass: s3.StorageClass.GLACIER_INSTANT_RETRIEVAL, leastDays: 90 },
  hours: { storageClass: s3.StorageClass.DEEP_ARCHIVE, leastDays: 180 },
} as const;

/**
 * A private bucket for records that have to be kept for a set time and no longer: as an `EncryptedBucket`, with every
 * object locked in production, in Glacier after 90 days, and deleted when its time is over (CIP-9.1, CIP-13.3, SEC-5.1).
 */
export class ArchiveBucket extends Construct {
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

  public constructor(scope: Construct, id: string, props: ArchiveBucketProps) {
    super(scope, id);
    const { dataClass, retention, lock = 'governance', retrieval = 'instant' } = props;
    this.demandRetention(retention);
    const environment = Environment.of(this);
    classify(this, dataClass);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    const { storageClass, leastDays } = GLACIER[retrieval];
    const movesInTime = retention.toDays() >= MOVES_AFTER.toDays() + leastDays;
    this.bucket = privateBucket(this, 'Bucket', {
      key: this.key,
      removalPolicy: environment.removalPolicy(),
      expireAfter: retention,
      keepVersionsFor: SHORTEST,
      ...(movesInTime ? { transition: { storageClass, transitionAfter: MOVES_AFTER } } : {}),
      ...(environment.production ? { lock: s3.ObjectLockRetention[lock](retention) } : {}),
    });
    logAccess(this, this.bucket, props.accessLogs ?? LogBucket.of(this));
  }

  private demandRetention(retention: Duration): void {
    if (!retention.isUnresolved() && retention.toDays() >= SHORTEST.toDays()) return;
    const found = retention.isUnresolved() ? 'known at deployment only' : retention.toHumanString();
    const allowed = `${SHORTEST.toHumanString()} or longer`;
    throw invalidProp(this, 'retention', found, allowed, cloudInfrastructure.clauses['CIP-9.1']);
  }
}
