import { ebsManagedVolumeEncryptedByCustomerKey } from '../../../lib/rules/ebs/ebs-managed-volume-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { KEY_ARN, keyCases } from '../cases';

const service = (KmsKeyId?: unknown, Encrypted: unknown = true) => ({
  VolumeConfigurations: [{ ManagedEBSVolume: { Encrypted, KmsKeyId } }],
});
const cases = keyCases('volume', 'VolumeConfigurations.0.ManagedEBSVolume.KmsKeyId', service);

ruleTable(ebsManagedVolumeEncryptedByCustomerKey, {
  compliant: cases.compliant,
  violation: [
    ...cases.violation,
    { name: 'encryption is off', properties: service(KEY_ARN, false), found: 'encryption of the volume is off' },
  ],
  undecidable: cases.undecidable,
  ignored: [{ name: 'a service without volumes', properties: { VolumeConfigurations: [] } }],
  empty: { verdict: 'ignored', because: 'a service without managed volumes stores nothing on EBS' },
});
