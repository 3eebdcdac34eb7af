import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { isLogDestination } from './bucket-policies';

export const s3BucketLogsAccess = defineRule({
  id: 'S3BucketLogsAccess',
  title: 'S3 bucket logs who reaches it',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  risk: 'After a leak nobody can tell which objects were read, from where and by whom.',
  remedy:
    'Set `serverAccessLogsBucket`, or use `EncryptedBucket`. A bucket that receives such logs is not concerned: ' +
    'logging into itself would never end.',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html'],
  cdkNag: ['AwsSolutions-S1', 'NIST.800.53.R5-S3BucketLoggingEnabled', 'HIPAA.Security-S3BucketLoggingEnabled'],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) => {
    if (isLogDestination(bucket)) return ignored;
    const logging = bucket.at('LoggingConfiguration');
    if (logging.isDeployTime) return undecidable(logging);
    const destination = logging.at('DestinationBucketName');
    // Whichever bucket it turns out to be, the logs are written.
    return destination.isPresent ? compliant : violation('no bucket for access logs is set', destination);
  },
});
