import { LOG_CLASSES } from '../../engagement';
import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { LOG_CLASS_TAG, logClassOf } from './log-class';

export const logGroupRetention = defineRule({
  id: 'LogGroupRetention',
  title: 'Log group keeps its events as long as its class of logs demands',
  clauses: [
    cloudInfrastructure.clauses['CIP-8.1'],
    cloudInfrastructure.clauses['CIP-8.6'],
    security.clauses['SEC-8.2'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  risk:
    'Logs that expire early are gone when an investigation needs them; logs that never expire pile up personal data ' +
    'that should have been erased.',
  remedy:
    'Set `retention` to the days of the class or longer, e.g. `RetentionDays.ONE_YEAR`. The class is the value ' +
    'of the ' +
    'tag `LogClass` (application, access or audit); without the tag it follows from what writes to the group.',
  cannotTell: 'the retention, or the tag that names the class, is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html',
  ],
  cdkNag: [
    'HIPAA.Security-CloudWatchLogGroupRetentionPeriod',
    'NIST.800.53.R4-CloudWatchLogGroupRetentionPeriod',
    'NIST.800.53.R5-CloudWatchLogGroupRetentionPeriod',
    'PCI.DSS.321-CloudWatchLogGroupRetentionPeriod',
    'Serverless-CloudWatchLogGroupRetentionPeriod',
  ],
  // CDK sets the retention of groups that AWS makes by a custom resource, as `logRetention` of a function.
  resources: ['AWS::Logs::LogGroup', 'Custom::LogRetention'],
  check: (group) => {
    // What passes through a group of this class is delivered elsewhere, and gone from here after a day.
    if (group.at('LogGroupClass').is('DELIVERY')) return ignored;
    const retention = group.at('RetentionInDays');
    // Without one LogGroupExpires has its say.
    if (retention.isAbsent) return ignored;
    if (retention.isDeployTime) return undecidable(retention);
    const logClass = logClassOf(group);
    if (typeof logClass !== 'string') {
      if (logClass.isDeployTime) return undecidable(logClass);
      return violation(
        `tag ${LOG_CLASS_TAG} is ${logClass.orAbsent()}, allowed are ${LOG_CLASSES.join(', ')}`,
        logClass,
      );
    }
    const least = group.environment.retentionDays[logClass];
    if ((retention.number ?? 0) >= least) return compliant;
    return violation(
      `retention is ${retention.orAbsent()} days, less than the ${String(least)} of ${logClass} logs`,
      retention,
    );
  },
});
