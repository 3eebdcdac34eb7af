import { transferServerRequiresStrongAlgorithms } from '../../../lib/rules/transfer/transfer-server-requires-strong-algorithms';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

ruleTable(transferServerRequiresStrongAlgorithms, {
  compliant: [
    { name: 'of 2024', properties: { SecurityPolicyName: 'TransferSecurityPolicy-2024-01' }, remedy: true },
    { name: 'of FIPS', properties: { SecurityPolicyName: 'TransferSecurityPolicy-FIPS-2020-06' } },
    { name: 'of 2025', properties: { SecurityPolicyName: 'TransferSecurityPolicy-AS2Restricted-2025-07' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'security policy is absent', path: 'Properties.SecurityPolicyName' },
    {
      name: 'of 2018',
      properties: { SecurityPolicyName: 'TransferSecurityPolicy-2018-11' },
      found: 'security policy is TransferSecurityPolicy-2018-11',
    },
    {
      name: 'an experiment',
      properties: { SecurityPolicyName: 'TransferSecurityPolicy-PQ-SSH-Experimental-2023-04' },
      found: /Experimental/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { SecurityPolicyName: { Ref: 'Policy' } },
      template: parameters('Policy'),
      path: 'Properties.SecurityPolicyName',
    },
  ],
});
