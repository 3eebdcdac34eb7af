import { emrStudioEncryptedByCustomerKey } from '../../../lib/rules/analytics/emr-studio-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const cases = [
  keyCases('studio', 'EncryptionKeyArn', (key) => ({ EncryptionKeyArn: key }), 'AWS::EMR::Studio'),
] as const;

ruleTable(emrStudioEncryptedByCustomerKey, {
  compliant: [...cases[0].compliant],
  violation: [...cases[0].violation],
  undecidable: [...cases[0].undecidable],
});
