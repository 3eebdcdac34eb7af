import { athenaWorkGroupEncryptedByCustomerKey } from '../../../lib/rules/analytics/athena-work-group-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { KEY_ARN, keyCases } from '../cases';

const group = (KmsKey: unknown, EncryptionOption: unknown = 'SSE_KMS') => ({
  WorkGroupConfiguration: { ResultConfiguration: { EncryptionConfiguration: { EncryptionOption, KmsKey } } },
});
const managed = (KmsKey?: unknown) => ({
  WorkGroupConfiguration: { ManagedQueryResultsConfiguration: { Enabled: true, EncryptionConfiguration: { KmsKey } } },
});
const cases = keyCases('result', 'WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration.KmsKey', group);

ruleTable(athenaWorkGroupEncryptedByCustomerKey, {
  compliant: [
    ...cases.compliant,
    { name: 'encrypted by Athena', properties: group(KEY_ARN, 'CSE_KMS') },
    { name: 'managed results', properties: managed(KEY_ARN) },
  ],
  violation: [
    ...cases.violation,
    { name: 'nothing is set', found: 'encryption of results is absent' },
    { name: 'the key of S3', properties: group(undefined, 'SSE_S3'), found: 'encryption of results is SSE_S3' },
    { name: 'managed results by the key of AWS', properties: managed(), found: 'result has no customer-managed key' },
  ],
  undecidable: cases.undecidable,
});
