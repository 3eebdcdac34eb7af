import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { hasDeliveredAccessLogs } from '../delivered-logs';
import { DISTRIBUTION, STREAMING_DISTRIBUTION } from './distributions';

export const cloudFrontLogsAccess = defineRule({
  id: 'CloudFrontLogsAccess',
  title: 'CloudFront distribution logs who reaches it',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but no attack can be traced',
  risk: 'After an attack nobody can tell which requests came, from where and how they were answered.',
  remedy:
    'Set `logBucket`, or deliver `ACCESS_LOGS` by `CfnDeliverySource` and `CfnDelivery` of `aws-cdk-lib/aws-logs`.',
  cannotTell: 'the logging configuration as a whole is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html',
  ],
  cdkNag: ['AwsSolutions-CFR3'],
  resources: [DISTRIBUTION, STREAMING_DISTRIBUTION],
  check: (resource) => {
    if (hasDeliveredAccessLogs(resource)) return compliant;
    if (resource.type === STREAMING_DISTRIBUTION) {
      return demandOn(resource.at('StreamingDistributionConfig.Logging.Enabled'), 'access log');
    }
    const logging = resource.at('DistributionConfig.Logging');
    if (logging.isDeployTime) return undecidable(logging);
    const bucket = logging.at('Bucket');
    // Any bucket will do, whichever it turns out to be.
    return bucket.isAbsent || bucket.is('') ? violation('access log is off', bucket) : compliant;
  },
});
