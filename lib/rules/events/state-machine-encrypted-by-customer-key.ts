import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { demandCustomerKey } from '../keys';

export const stateMachineEncryptedByCustomerKey = defineRule({
  id: 'StateMachineEncryptedByCustomerKey',
  title: 'Step Functions state machine and activity are encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'warning',
  severityReason: 'Step Functions encrypts anyway, and keeps what was executed for 90 days at most',
  risk: 'Inputs and results lie under a key that nobody in the account can withdraw.',
  remedy: 'Set `encryptionConfiguration` to `new CustomerManagedEncryptionConfiguration(key)`.',
  cannotTell: 'the key or its kind is a parameter without a default',
  references: ['https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html'],
  resources: ['AWS::StepFunctions::StateMachine', 'AWS::StepFunctions::Activity'],
  check: (resource) => {
    const encryption = resource.at('EncryptionConfiguration');
    return every([
      demand(
        encryption.at('Type'),
        (type) => type.is('CUSTOMER_MANAGED_KMS_KEY'),
        (type) => `key is ${type.orAbsent()}`,
      ),
      demandCustomerKey(encryption.at('KmsKeyId'), 'state machine'),
    ]);
  },
});
