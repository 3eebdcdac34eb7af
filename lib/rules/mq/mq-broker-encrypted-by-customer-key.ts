import { defineRule, every, ignored } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOff } from '../demand';
import { demandCustomerKey } from '../keys';
import { engineType } from './engine-type';

export const mqBrokerEncryptedByCustomerKey = defineRule({
  id: 'MqBrokerEncryptedByCustomerKey',
  title: 'MQ broker is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'Amazon MQ encrypts anyway, so this is about who controls the key',
  risk: 'Messages lie under a key that nobody in the account can withdraw.',
  remedy: 'Set `encryptionOptions` to `{ useAwsOwnedKey: false, kmsKeyId }`. Brokers of RabbitMQ take no key.',
  cannotTell: 'the key or the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html'],
  resources: ['AWS::AmazonMQ::Broker'],
  check: (broker) => {
    if (engineType(broker) === 'RABBITMQ') return ignored;
    const encryption = broker.at('EncryptionOptions');
    return every([
      demandOff(encryption.at('UseAwsOwnedKey'), "use of AWS's own key", 'on'),
      demandCustomerKey(encryption.at('KmsKeyId'), 'broker'),
    ]);
  },
});
