import { defineRule, every, ignored } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { engineType } from './engine-type';

export const mqBrokerLogs = defineRule({
  id: 'MqBrokerLogs',
  title: 'MQ broker writes its logs',
  clauses: [
    cloudInfrastructure.clauses['CIP-8.1'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'without a log nobody can tell who administered the broker',
  risk: 'After an incident nobody can tell who changed the broker, and what failed.',
  remedy: 'Set `logs` to `{ general: true, audit: true }`; RabbitMQ knows the general log alone.',
  cannotTell: 'a switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html'],
  resources: ['AWS::AmazonMQ::Broker'],
  check: (broker) =>
    every([
      demandOn(broker.at('Logs.General'), 'general log'),
      engineType(broker) === 'RABBITMQ' ? ignored : demandOn(broker.at('Logs.Audit'), 'audit log'),
    ]),
});
