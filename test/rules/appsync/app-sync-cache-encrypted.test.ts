import { appSyncCacheEncrypted } from '../../../lib/rules/appsync';
import { ruleTable } from '../../../lib/testing';

const cache = (AtRestEncryptionEnabled: unknown, TransitEncryptionEnabled: unknown = true) => ({
  AtRestEncryptionEnabled,
  TransitEncryptionEnabled,
});

ruleTable(appSyncCacheEncrypted, {
  compliant: [{ name: 'both are on', properties: cache('true'), remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'encryption at rest is absent', path: 'Properties.AtRestEncryptionEnabled' },
    { name: 'open at rest', properties: cache(false), found: 'encryption at rest is off' },
    { name: 'open in transit', properties: cache(true, false), found: 'encryption in transit is off' },
  ],
  undecidable: [
    {
      name: 'a switch is a parameter',
      properties: cache({ Ref: 'Switch' }),
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.AtRestEncryptionEnabled',
    },
  ],
});
