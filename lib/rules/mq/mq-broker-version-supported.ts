import { defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { isAtLeast } from '../version-order';
import { engineType } from './engine-type';

const OLDEST: Readonly<Record<string, string>> = { ACTIVEMQ: '5.18', RABBITMQ: '3.13' };

export const mqBrokerVersionSupported = defineRule({
  id: 'MqBrokerVersionSupported',
  title: 'MQ broker runs a supported version of its engine',
  clauses: [cloudInfrastructure.clauses['CIP-6.7'], security.clauses['SEC-3.1.3']],
  severity: 'error',
  severityReason: 'flaws of older versions are known and stay open',
  risk: 'Flaws that are found in the version are not mended any more.',
  remedy:
    'Set `engineVersion` to 5.18 or newer of ActiveMQ, to 3.13 or newer of RabbitMQ, or leave it out for the ' +
    'newest.',
  cannotTell: 'the version or the engine is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/activemq-version-management.html',
    'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-version-management.html',
  ],
  resources: ['AWS::AmazonMQ::Broker'],
  check: (broker) => {
    const type = broker.at('EngineType');
    const version = broker.at('EngineVersion');
    if (type.isDeployTime) return undecidable(type);
    const oldest = OLDEST[engineType(broker) ?? ''];
    if (oldest === undefined) return violation(`engine is ${type.orAbsent()}`, type);
    return demand(
      version,
      // Amazon MQ takes the newest then.
      (each) => each.isAbsent || isAtLeast(each.literal ?? '0', oldest),
      (each) => `version is ${each.orAbsent()}, ${oldest} is the oldest that is supported`,
    );
  },
});
