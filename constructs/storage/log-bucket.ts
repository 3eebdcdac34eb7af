import type * as s3 from 'aws-cdk-lib/aws-s3';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { dataStoreTagged } from '../../lib/rules/tags';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { classify } from '../data-class';
import { PRIVATE_BUCKET_SATISFIES, privateBucket } from './private-bucket';

const SHARED = 'BlueprintAccessLogs';

/** What a `LogBucket` can be told. */
export interface LogBucketProps {
  /**
   * Class of the data in the logs, in kebab case: keys of objects and addresses of callers (SIP-DH.1).
   *
   * @default 'internal'
   */
  readonly dataClass?: string;
}

/**
 * A bucket for the server access logs of other buckets (CIP-6.2), which keeps them as long as the class `access`
 * demands (CIP-8.6).
 *
 * It is encrypted by S3's own key and has no log of its own: S3 delivers server access logs neither into a bucket
 * encrypted by KMS nor under object lock, and a bucket that logs into itself never comes to rest.
 */
export class LogBucket extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [...PRIVATE_BUCKET_SATISFIES, dataStoreTagged];

  /** The log bucket of a construct's stack, made when it is first asked for, under the id `BlueprintAccessLogs`. */
  public static of(construct: Construct): s3.IBucket {
    const stack = Stack.of(construct);
    const logs = stack.node.tryFindChild(SHARED) ?? new LogBucket(stack, SHARED);
    return logs.node.findChild('Bucket') as s3.IBucket;
  }

  /** The bucket. `EncryptedBucket` and `LogArchive` let S3 deliver into it. */
  public readonly bucket: s3.IBucket;

  public constructor(scope: Construct, id: string, props: LogBucketProps = {}) {
    super(scope, id);
    classify(this, props.dataClass ?? 'internal');
    const environment = Environment.of(this);
    const retention = Duration.days(environment.retentionDays('access'));
    this.bucket = privateBucket(this, 'Bucket', {
      removalPolicy: environment.removalPolicy(),
      expireAfter: retention,
      // A deleted log is as much a log.
      keepVersionsFor: retention,
    });
    acknowledgeCdkNag(this, {
      S3DefaultEncryptionKMS: 'S3 delivers no server access logs into a bucket encrypted by KMS',
      'AwsSolutions-S1': 'a bucket that logs into itself never comes to rest',
      S3BucketLoggingEnabled: 'a bucket that logs into itself never comes to rest',
    });
  }
}
