import { mqBrokerVersionSupported } from '../../../lib/rules/mq/mq-broker-version-supported';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const broker = (EngineType: unknown, EngineVersion?: unknown) => ({ EngineType, EngineVersion });

ruleTable(mqBrokerVersionSupported, {
  compliant: [
    { name: 'ActiveMQ', properties: broker('ACTIVEMQ', '5.18'), remedy: true },
    { name: 'RabbitMQ', properties: broker('RabbitMQ', '3.13.2') },
    { name: 'the newest, whichever it is', properties: broker('RABBITMQ') },
  ],
  violation: [
    { name: 'no engine', found: 'engine is absent' },
    {
      name: 'an old ActiveMQ',
      properties: broker('ACTIVEMQ', '5.15.16'),
      found: 'version is 5.15.16, 5.18 is the oldest that is supported',
      path: 'Properties.EngineVersion',
    },
    { name: 'an old RabbitMQ', properties: broker('RABBITMQ', '3.8'), found: /^version is 3.8/ },
  ],
  undecidable: [
    {
      name: 'the version is a parameter',
      properties: broker('ACTIVEMQ', { Ref: 'Version' }),
      template: parameters('Version'),
      path: 'Properties.EngineVersion',
    },
    {
      name: 'the engine is a parameter',
      properties: broker({ Ref: 'Kind' }),
      template: parameters('Kind'),
      path: 'Properties.EngineType',
    },
  ],
});
