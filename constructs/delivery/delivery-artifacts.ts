import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { s3BucketEncryptedByCustomerKey, s3BucketLogsAccess } from '../../lib/rules/s3';
import { dataStoreTagged } from '../../lib/rules/tags';
import { classify } from '../data-class';
import { DataKey } from '../keys/data-key';
import { logAccess } from '../storage/access-logs';
import { LogBucket } from '../storage/log-bucket';
import { PRIVATE_BUCKET_SATISFIES, privateBucket } from '../storage/private-bucket';

/** What `DeliveryArtifacts` can be told. */
export interface DeliveryArtifactsProps {
  /**
   * The key that encrypts the artifacts, of the class `internal` (CIP-6.4).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;
}

/**
 * Where a pipeline keeps what it passes on, for 90 days: in its own region, and in each other one that it deploys to
 * (CIP-6.4). Artifacts are made anew, so no recovery tier holds for them.
 */
export class DeliveryArtifacts extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    ...PRIVATE_BUCKET_SATISFIES,
    s3BucketEncryptedByCustomerKey,
    s3BucketLogsAccess,
    dataStoreTagged,
  ];

  /** The bucket. */
  public readonly bucket: s3.IBucket;

  /** The key that encrypts it. */
  public readonly key: kms.IKey;

  public constructor(scope: Construct, id: string, props: DeliveryArtifactsProps = {}) {
    super(scope, id);
    const dataClass = 'internal';
    classify(this, dataClass);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    this.bucket = privateBucket(this, 'Bucket', {
      key: this.key,
      removalPolicy: Environment.of(this).removalPolicy(),
      expireAfter: Duration.days(90),
      keepVersionsFor: Duration.days(30),
    });
    logAccess(this, this.bucket, LogBucket.of(this));
  }
}
