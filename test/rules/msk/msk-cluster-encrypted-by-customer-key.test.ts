import { mskClusterEncryptedByCustomerKey } from '../../../lib/rules/msk/msk-cluster-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const cases = [
  keyCases(
    'cluster',
    'EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId',
    (key) => ({ EncryptionInfo: { EncryptionAtRest: { DataVolumeKMSKeyId: key } } }),
    'AWS::MSK::Cluster',
  ),
] as const;

ruleTable(mskClusterEncryptedByCustomerKey, {
  compliant: [...cases[0].compliant],
  violation: [...cases[0].violation],
  undecidable: [...cases[0].undecidable],
});
