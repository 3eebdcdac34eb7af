import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const snsTopicLogsDelivery = defineRule({
  id: 'SnsTopicLogsDelivery',
  title: 'SNS topic logs whether messages arrive',
  clauses: [cloudInfrastructure.clauses['CIP-8.1'], security.clauses['SEC-3.3.4']],
  severity: 'warning',
  severityReason: 'lost messages are noticed elsewhere, too, and the clauses ask for logs in general',
  risk: 'Nobody can tell which messages never arrived, nor where they went.',
  remedy: 'Set `loggingConfigs` of the topic, with `failureFeedbackRole` for each protocol in use.',
  cannotTell: 'the logging as a whole is only known at deploy time',
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html'],
  resources: ['AWS::SNS::Topic'],
  check: (topic) => {
    const logging = topic.at('DeliveryStatusLogging');
    if (logging.isDeployTime) return undecidable(logging);
    const [first] = logging.items;
    return first === undefined ? violation('log of deliveries is absent', logging) : compliant;
  },
});
