import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';

export const mqBrokerUpgradesItself = defineRule({
  id: 'MqBrokerUpgradesItself',
  title: 'MQ broker takes minor upgrades by itself',
  clauses: [cloudInfrastructure.clauses['CIP-6.7'], security.clauses['SEC-3.1.3']],
  severity: 'error',
  severityReason: 'a patch that waits for somebody is a flaw that stays open',
  risk: 'Flaws that are known and mended stay open until somebody thinks of the broker.',
  remedy: 'Set `autoMinorVersionUpgrade: true`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/upgrading-brokers.html'],
  resources: ['AWS::AmazonMQ::Broker'],
  check: (broker) => demandOn(broker.at('AutoMinorVersionUpgrade'), 'automatic upgrade'),
});
