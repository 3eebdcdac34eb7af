import { openSearchDomainEncryptedAtRest } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';

ruleTable(openSearchDomainEncryptedAtRest, {
  compliant: [
    { name: 'on', properties: { EncryptionAtRestOptions: { Enabled: true } }, remedy: true },
    { name: 'on, written as text', properties: { EncryptionAtRestOptions: { Enabled: 'true' } } },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'encryption at rest is absent',
      path: 'Properties.EncryptionAtRestOptions.Enabled',
    },
    { name: 'off', properties: { EncryptionAtRestOptions: { Enabled: false } }, found: 'encryption at rest is off' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { EncryptionAtRestOptions: { Enabled: { Ref: 'On' } } },
      template: { Parameters: { On: { Type: 'String' } } },
      path: 'Properties.EncryptionAtRestOptions.Enabled',
    },
  ],
});
