import { defineRule } from '../../engine';
import { security } from '../../policies';
import { demand } from '../demand';

export const kmsKeyEnabled = defineRule({
  id: 'KmsKeyEnabled',
  title: 'KMS key is enabled',
  clauses: [security.clauses['SEC-3.2.3']],
  severity: 'warning',
  severityReason: 'a key may be switched off on purpose before it is deleted',
  risk: 'Nothing that the key encrypted can be read, and what needs it fails.',
  remedy: 'Leave `enabled` out.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html'],
  resources: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  check: (key) =>
    demand(
      key.at('Enabled'),
      (enabled) => enabled.isAbsent || enabled.isTrue,
      () => 'key is disabled',
    ),
});
