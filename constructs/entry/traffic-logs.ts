import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import { logAccess } from '../storage/access-logs';
import { LogBucket } from '../storage/log-bucket';
import { privateBucket } from '../storage/private-bucket';

/**
 * A bucket for what entry points log of who calls, kept as long as the class `access` demands (CIP-8.6). Who reads it
 * is logged in turn.
 */
export function trafficLogs(
  scope: Construct,
  id: string,
  options: { readonly key?: kms.IKey; readonly bucketName?: string } = {},
): s3.IBucket {
  const inner = new Construct(scope, id);
  const environment = Environment.of(inner);
  const retention = Duration.days(environment.retentionDays('access'));
  const bucket = privateBucket(inner, 'Bucket', {
    ...options,
    removalPolicy: environment.removalPolicy(),
    expireAfter: retention,
    // A deleted log is as much a log.
    keepVersionsFor: retention,
  });
  logAccess(inner, bucket, LogBucket.of(inner));
  return bucket;
}
