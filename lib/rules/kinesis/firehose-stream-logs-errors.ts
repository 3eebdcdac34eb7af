import { defineRule, every, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { destinations } from './destinations';

export const firehoseStreamLogsErrors = defineRule({
  id: 'FirehoseStreamLogsErrors',
  title: 'Firehose stream logs what it could not deliver',
  clauses: [cloudInfrastructure.clauses['CIP-8.1'], security.clauses['SEC-3.3.4']],
  severity: 'warning',
  severityReason: 'records are kept in a bucket when they fail, but nobody is told why',
  risk: 'Records stop arriving, and nobody can tell since when and why.',
  remedy: 'Leave `loggingConfig` of the destination as it is, or set it to `new EnableLogging()`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html'],
  resources: ['AWS::KinesisFirehose::DeliveryStream'],
  check: (stream) => {
    const all = destinations(stream);
    if (all.length === 0) return violation('stream has no destination');
    return every(
      all.map(([name, destination]) => demandOn(destination.at('CloudWatchLoggingOptions.Enabled'), `log of ${name}`)),
    );
  },
});
