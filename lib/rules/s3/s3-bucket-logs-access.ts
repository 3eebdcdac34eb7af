import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { isLogDestination, namesBucket } from './bucket-policies';

export const s3BucketLogsAccess = defineRule({
  id: 'S3BucketLogsAccess',
  title: 'S3 bucket logs who reaches it',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  // Nothing leaks for want of a log, but what leaked cannot be found out afterwards.
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but what leaked cannot be told afterwards',
  risk: 'After a leak nobody can tell which objects were read, from where and by whom.',
  remedy:
    'Set `serverAccessLogsBucket`, or use `EncryptedBucket`. A bucket that receives such logs is not concerned: ' +
    'logging into itself would never end.',
  cannotTell: 'the logging configuration as a whole is only known at deploy time',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html'],
  cdkNag: [
    'AwsSolutions-S1',
    'HIPAA.Security-S3BucketLoggingEnabled',
    'NIST.800.53.R4-S3BucketLoggingEnabled',
    'NIST.800.53.R5-S3BucketLoggingEnabled',
    'PCI.DSS.321-S3BucketLoggingEnabled',
  ],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) => {
    if (isLogDestination(bucket)) return ignored;
    const logging = bucket.at('LoggingConfiguration');
    if (logging.isAbsent) return violation('access logs are off', logging);
    if (logging.isDeployTime) return undecidable(logging);
    const destination = logging.at('DestinationBucketName');
    // Without a destination S3 writes into the bucket that it logs.
    if (destination.isAbsent || namesBucket(destination, bucket, bucket)) {
      return violation('access logs go into the bucket itself', destination);
    }
    // Any other bucket will do, whichever it turns out to be.
    return compliant;
  },
});
