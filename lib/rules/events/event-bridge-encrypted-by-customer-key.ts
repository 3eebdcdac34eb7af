import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandKeyByType, type KeyPlaces } from '../keys-by-type';

const PLACES: KeyPlaces = {
  'AWS::Events::Connection': { what: 'connection', path: 'KmsKeyIdentifier' },
  'AWS::Events::EventBus': { what: 'event bus', path: 'KmsKeyIdentifier' },
  'AWS::Pipes::Pipe': { what: 'pipe', path: 'KmsKeyIdentifier' },
  'AWS::Scheduler::Schedule': { what: 'schedule', path: 'KmsKeyArn' },
};

export const eventBridgeEncryptedByCustomerKey = defineRule({
  id: 'EventBridgeEncryptedByCustomerKey',
  title: 'EventBridge bus, connection, pipe and schedule are encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'warning',
  severityReason: 'AWS encrypts anyway, and what is stored are definitions and events on their way',
  risk: 'Events on their way, patterns and inputs lie under a key that nobody in the account can withdraw.',
  remedy:
    'Set `kmsKey` of the `EventBus`, `key` of the `Schedule`, or `kmsKeyIdentifier` of `CfnConnection` and ' +
    '`CfnPipe` to a key of yours.',
  cannotTell: 'the key is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption.html',
    'https://docs.aws.amazon.com/scheduler/latest/UserGuide/encryption-rest.html',
  ],
  resources: Object.keys(PLACES),
  check: (resource) => demandKeyByType(resource, PLACES),
});
