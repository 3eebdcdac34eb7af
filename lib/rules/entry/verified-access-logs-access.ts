import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

export const verifiedAccessLogsAccess = defineRule({
  id: 'VerifiedAccessLogsAccess',
  title: 'Verified Access instance logs who it admits and refuses',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but no attack can be traced',
  risk: 'After an attack nobody can tell who was let into which application.',
  remedy: 'Enable one of `cloudWatchLogs`, `s3` and `kinesisDataFirehose` in `loggingConfigurations`.',
  cannotTell: 'a switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/verified-access/latest/ug/access-logs.html'],
  resources: ['AWS::EC2::VerifiedAccessInstance'],
  check: (instance) => {
    const logging = instance.at('LoggingConfigurations');
    const switches = ['CloudWatchLogs', 'S3', 'KinesisDataFirehose'].map((name) => logging.at(name).at('Enabled'));
    if (switches.some(({ isTrue }) => isTrue)) return compliant;
    const unknown = switches.find(({ isDeployTime }) => isDeployTime);
    return unknown ? undecidable(unknown) : violation('access log is off', logging);
  },
});
