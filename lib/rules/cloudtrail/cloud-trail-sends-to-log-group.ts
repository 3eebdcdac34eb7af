import { compliant, defineRule, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const cloudTrailSendsToLogGroup = defineRule({
  id: 'CloudTrailSendsToLogGroup',
  title: 'CloudTrail trail sends its events to a log group',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.8'],
    cloudInfrastructure.clauses['CIP-8.2'],
    cloudInfrastructure.clauses['CIP-11.4'],
    security.clauses['SEC-3.3.4'],
    security.clauses['SEC-8.3'],
  ],
  severity: 'error',
  severityReason: 'the events are kept, but no alarm can tell of them while there is time to act',
  risk:
    'Metric filters read a log group, not the bucket: without one no alarm tells of refused calls or changed ' +
    'rights.',
  remedy: 'Set `sendToCloudWatchLogs: true` and `cloudWatchLogGroup`, or use `AuditTrail`.',
  cannotTell: 'the log group or its role is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html',
  ],
  cdkNag: [
    'HIPAA.Security-CloudTrailCloudWatchLogsEnabled',
    'NIST.800.53.R4-CloudTrailCloudWatchLogsEnabled',
    'NIST.800.53.R5-CloudTrailCloudWatchLogsEnabled',
    'PCI.DSS.321-CloudTrailCloudWatchLogsEnabled',
  ],
  resources: ['AWS::CloudTrail::Trail'],
  // CloudTrail delivers only if it has both: where to write, and a role that may.
  check: (trail) =>
    every([
      demandArn(trail.at('CloudWatchLogsLogGroupArn'), 'log group'),
      demandArn(trail.at('CloudWatchLogsRoleArn'), 'role to write to its log group'),
    ]),
});

function demandArn(value: Value, what: string): Outcome {
  // An empty text is how delivery is switched off.
  if (value.isAbsent || value.is('')) return violation(`trail has no ${what}`, value);
  if (value.target !== undefined || value.text?.startsWith('arn:') === true) return compliant;
  return value.isDeployTime ? undecidable(value) : violation(`${what} of the trail is ${value.orAbsent()}`, value);
}
