import { fsxEncryptedByCustomerKey } from '../../../lib/rules/fsx/fsx-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const cases = [
  keyCases('file cache', 'KmsKeyId', (key) => ({ KmsKeyId: key }), 'AWS::FSx::FileCache'),
  keyCases('file system', 'KmsKeyId', (key) => ({ KmsKeyId: key }), 'AWS::FSx::FileSystem'),
] as const;

ruleTable(fsxEncryptedByCustomerKey, {
  compliant: [...cases[0].compliant, ...cases[1].compliant],
  violation: [...cases[0].violation, ...cases[1].violation],
  undecidable: [...cases[0].undecidable, ...cases[1].undecidable],
});
