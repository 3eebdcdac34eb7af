import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOff } from '../demand';

export const mqBrokerNotPublic = defineRule({
  id: 'MqBrokerNotPublic',
  title: 'MQ broker has no public address',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.5'],
    cloudInfrastructure.clauses['CIP-7.2'],
    security.clauses['SEC-3.1.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
  ],
  severity: 'fatal',
  severityReason: 'the broker stands open to the internet, with a password alone in front of it',
  risk: 'Everyone on the internet can reach the broker and its console; a leaked or weak password is enough.',
  remedy: 'Set `publiclyAccessible: false`; connect clients through the VPC.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html'],
  resources: ['AWS::AmazonMQ::Broker'],
  check: (broker) => demandOff(broker.at('PubliclyAccessible'), 'public access', 'on'),
});
