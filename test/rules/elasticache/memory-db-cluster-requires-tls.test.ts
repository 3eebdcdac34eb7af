import { memoryDbClusterRequiresTls } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

ruleTable(memoryDbClusterRequiresTls, {
  compliant: [
    { name: 'on', properties: { TLSEnabled: true }, remedy: true },
    { name: 'on across regions', type: 'AWS::MemoryDB::MultiRegionCluster', properties: { TLSEnabled: 'true' } },
  ],
  violation: [
    { name: 'off', properties: { TLSEnabled: false }, found: 'TLS is off', path: 'Properties.TLSEnabled' },
    {
      name: 'off across regions',
      type: 'AWS::MemoryDB::MultiRegionCluster',
      properties: { TLSEnabled: 'false' },
      found: 'TLS is off',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { TLSEnabled: { Ref: 'On' } },
      ...unset('On'),
      path: 'Properties.TLSEnabled',
    },
  ],
  empty: { verdict: 'compliant', because: 'MemoryDB speaks TLS unless it is told not to' },
});
