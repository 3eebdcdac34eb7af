import { athenaWorkGroupEncryptsResults } from '../../../lib/rules/analytics';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const PATH = 'WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration.EncryptionOption';
const option = (EncryptionOption: unknown) => ({
  properties: { WorkGroupConfiguration: { ResultConfiguration: { EncryptionConfiguration: { EncryptionOption } } } },
});

ruleTable(athenaWorkGroupEncryptsResults, {
  compliant: [
    { name: 'by a key in KMS', ...option('SSE_KMS'), remedy: true },
    { name: 'by the key of S3', ...option('SSE_S3') },
    { name: 'by Athena', ...option('CSE_KMS') },
    {
      name: 'managed results',
      properties: { WorkGroupConfiguration: { ManagedQueryResultsConfiguration: { Enabled: true } } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'encryption of results is absent', path: `Properties.${PATH}` },
    { name: 'no kind of encryption', ...option('NONE'), found: 'encryption of results is NONE' },
  ],
  undecidable: [
    {
      name: 'the kind is a parameter without a default',
      ...option({ Ref: 'Kind' }),
      ...unset('Kind'),
      path: `Properties.${PATH}`,
    },
  ],
});
