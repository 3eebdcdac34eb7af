import type * as iam from 'aws-cdk-lib/aws-iam';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { security } from '../../lib/policies';
import { s3BucketEncryptedByCustomerKey, s3BucketLogsAccess } from '../../lib/rules/s3';
import { dataStoreTagged } from '../../lib/rules/tags';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { allowTrail } from '../keys/service-access';
import { logAccess } from '../storage/access-logs';
import { LogBucket } from '../storage/log-bucket';
import { PRIVATE_BUCKET_SATISFIES, privateBucket } from '../storage/private-bucket';

/** What a `LogArchive` can be told. */
export interface LogArchiveProps {
  /**
   * The key that encrypts the logs (CIP-6.4).
   *
   * @default - a `DataKey` for audit logs, kept in every environment
   */
  readonly key?: kms.IKey;

  /**
   * Roles that run the key that is made by default, without being able to read the logs (SEC-3.2.3).
   *
   * @default - nobody beside what IAM policies of the account allow
   */
  readonly keyAdministrators?: readonly iam.IGrantable[];

  /**
   * Where S3 writes who read the archive (CIP-6.2). Has to be encrypted by S3's own key, and in the same region.
   *
   * @default - the `LogBucket` of the stack, made once
   */
  readonly accessLogs?: s3.IBucket;
}

/**
 * The bucket that audit logs end in (CIP-8.2, SEC-8.2, SIP-DH.5). It keeps them as long as the class `audit` demands,
 * whatever becomes of its stack, in every environment.
 *
 * In production object lock keeps whoever wants to cover his traces from deleting them. The mode is governance, since
 * compliance cannot be taken back by anyone: one wrong number in the engagement file would be paid for until its end.
 * The permission to bypass it, `s3:BypassGovernanceRetention`, is for nobody to have; its use stands in the trail.
 */
export class LogArchive extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    ...PRIVATE_BUCKET_SATISFIES,
    s3BucketEncryptedByCustomerKey,
    s3BucketLogsAccess,
    dataStoreTagged,
  ];

  /** The bucket, to read and to grant the reading of. */
  public readonly bucket: s3.IBucket;

  /** The key that encrypts it. */
  public readonly key: kms.IKey;

  /** Where S3 writes who read it. */
  public readonly accessLogs: s3.IBucket;

  public constructor(scope: Construct, id: string, props: LogArchiveProps = {}) {
    super(scope, id);
    classify(this, 'audit');
    if (props.key && props.keyAdministrators) {
      const clause = security.clauses['SEC-3.2.3'];
      throw invalidProp(this, 'keyAdministrators', 'given beside key', 'one of the two', clause);
    }
    const environment = Environment.of(this);
    const retention = Duration.days(environment.retentionDays('audit'));
    this.key = props.key ?? this.makeKey(props.keyAdministrators);
    this.bucket = privateBucket(this, 'Bucket', {
      key: this.key,
      removalPolicy: environment.removalPolicy('audit'),
      expireAfter: retention,
      // A deleted log is as much a log.
      keepVersionsFor: retention,
      ...(environment.production ? { lock: s3.ObjectLockRetention.governance(retention) } : {}),
    });
    this.accessLogs = props.accessLogs ?? LogBucket.of(this);
    logAccess(this, this.bucket, this.accessLogs);
  }

  /** Lets CloudTrail deliver the files of one trail of this account. */
  public allowDelivery(trailArn: string): void {
    const principals = [new ServicePrincipal('cloudtrail.amazonaws.com')];
    const ofTrail = { 'aws:SourceArn': trailArn };
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        principals,
        actions: ['s3:GetBucketAcl'],
        resources: [this.bucket.bucketArn],
        conditions: { StringEquals: ofTrail },
      }),
    );
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        principals,
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects(`AWSLogs/${Stack.of(this).account}/*`)],
        conditions: { StringEquals: { ...ofTrail, 's3:x-amz-acl': 'bucket-owner-full-control' } },
      }),
    );
    allowTrail(this, this.key, trailArn);
  }

  private makeKey(administrators: readonly iam.IGrantable[] | undefined): kms.IKey {
    const dataKey = new DataKey(this, 'Key', {
      dataClass: 'audit',
      holds: 'audit',
      ...(administrators ? { administrators } : {}),
    });
    return dataKey.key;
  }
}
