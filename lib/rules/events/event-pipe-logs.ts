import { defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

const DESTINATIONS = ['CloudwatchLogsLogDestination', 'FirehoseLogDestination', 'S3LogDestination'];

export const eventPipeLogs = defineRule({
  id: 'EventPipeLogs',
  title: 'EventBridge pipe writes a log',
  clauses: [cloudInfrastructure.clauses['CIP-8.1'], security.clauses['SEC-3.3.4']],
  severity: 'warning',
  severityReason: 'failures show in metrics, too, and the clauses ask for logs in general',
  risk: 'Nobody can tell which events never arrived, and why.',
  remedy: 'Set `logConfiguration` of `CfnPipe` to a level of `ERROR` or more, with a destination.',
  cannotTell: 'the level is a parameter without a default',
  references: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-logs.html'],
  resources: ['AWS::Pipes::Pipe'],
  check: (pipe) => {
    const logs = pipe.at('LogConfiguration');
    if (logs.isDeployTime) return undecidable(logs);
    if (!DESTINATIONS.some((name) => logs.at(name).isPresent)) return violation('log has no destination', logs);
    return demand(
      logs.at('Level'),
      (level) => level.is('ERROR', 'INFO', 'TRACE'),
      (level) => `log level is ${level.orAbsent()}`,
    );
  },
});
