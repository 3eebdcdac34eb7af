import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const mqBrokerMultiAzInProduction = defineRule({
  id: 'MqBrokerMultiAzInProduction',
  title: 'MQ broker of production spans availability zones',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-9.4']],
  severity: 'error',
  severityReason: 'one zone fails now and then, and takes the broker with it until it is back',
  risk: 'When its one availability zone fails, no message gets through until it is back.',
  remedy:
    'Set `deploymentMode` to `ACTIVE_STANDBY_MULTI_AZ`, or to `CLUSTER_MULTI_AZ` of RabbitMQ. Outside ' +
    'production it is not asked for.',
  cannotTell: 'the mode is a parameter without a default',
  references: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-broker-architecture.html'],
  resources: ['AWS::AmazonMQ::Broker'],
  check: (broker) =>
    broker.environment.production
      ? demand(
          broker.at('DeploymentMode'),
          (mode) => mode.is('ACTIVE_STANDBY_MULTI_AZ', 'CLUSTER_MULTI_AZ'),
          (mode) => `deployment is ${mode.orAbsent()}`,
        )
      : ignored,
});
