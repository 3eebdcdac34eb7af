import { snsTopicLogsDelivery } from '../../../lib/rules/sns/sns-topic-logs-delivery';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

ruleTable(snsTopicLogsDelivery, {
  compliant: [
    {
      name: 'failures of queues are logged',
      properties: { DeliveryStatusLogging: [{ Protocol: 'sqs' }] },
      remedy: true,
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'log of deliveries is absent', path: 'Properties.DeliveryStatusLogging' },
    { name: 'no protocol', properties: { DeliveryStatusLogging: [] }, found: 'log of deliveries is absent' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { DeliveryStatusLogging: { Ref: 'Logging' } },
      template: parameters('Logging'),
      path: 'Properties.DeliveryStatusLogging',
    },
  ],
});
