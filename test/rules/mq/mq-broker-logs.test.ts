import { mqBrokerLogs } from '../../../lib/rules/mq/mq-broker-logs';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const logs = (General: unknown, Audit?: unknown) => ({ Logs: { General, Audit } });

ruleTable(mqBrokerLogs, {
  compliant: [
    { name: 'both', properties: logs(true, true), remedy: true },
    { name: 'the only one of RabbitMQ', properties: { EngineType: 'RABBITMQ', ...logs(true) } },
  ],
  violation: [
    { name: 'nothing is set', found: 'general log is absent' },
    { name: 'no audit log', properties: logs(true, false), found: 'audit log is off', path: 'Properties.Logs.Audit' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: logs({ Ref: 'On' }, true),
      template: parameters('On'),
      path: 'Properties.Logs.General',
    },
  ],
});
