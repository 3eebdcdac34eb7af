import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

const PLACES: Readonly<Record<string, string>> = {
  'AWS::KafkaConnect::Connector': 'LogDelivery.WorkerLogDelivery',
  'AWS::MSK::Cluster': 'LoggingInfo.BrokerLogs',
};
const DESTINATIONS = ['CloudWatchLogs', 'Firehose', 'S3'];

export const mskLogs = defineRule({
  id: 'MskLogs',
  title: 'MSK cluster and connector write a log',
  clauses: [
    cloudInfrastructure.clauses['CIP-8.1'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'without a log nobody can tell what happened',
  risk: 'After an incident nobody can tell who connected, and what failed.',
  remedy:
    'Turn on one destination of `loggingInfo.brokerLogs`, or of `logDelivery.workerLogDelivery` of a ' + 'connector.',
  cannotTell: 'a switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html'],
  cdkNag: ['AwsSolutions-MSK6'],
  resources: Object.keys(PLACES),
  check: (resource) => {
    const logs = resource.at(PLACES[resource.type] ?? 'LoggingInfo.BrokerLogs');
    const switches = DESTINATIONS.map((name) => logs.at(`${name}.Enabled`));
    if (switches.some((each) => each.isTrue)) return compliant;
    const unknown = switches.find((each) => each.isDeployTime);
    return unknown ? undecidable(unknown) : violation('log has no destination that is on', logs);
  },
});
