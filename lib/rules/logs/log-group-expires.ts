import { compliant, defineRule, ignored, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const logGroupExpires = defineRule({
  id: 'LogGroupExpires',
  title: 'Log group says how long it keeps its events',
  clauses: [cloudInfrastructure.clauses['CIP-8.6'], security.clauses['SEC-8.2'], security.clauses['SEC-5.1']],
  severity: 'error',
  severityReason: 'logs without an end pile up personal data that had to be erased',
  risk: 'Logs that never expire pile up personal data that should have been erased, and costs.',
  remedy: 'Set `retention`, e.g. `RetentionDays.ONE_YEAR`.',
  references: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html'],
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
    return retention.isAbsent ? violation('retention is absent, so events never expire', retention) : compliant;
  },
});
