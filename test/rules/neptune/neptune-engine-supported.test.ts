import { neptuneEngineSupported } from '../../../lib/rules/neptune';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from '../rds/templates';

ruleTable(neptuneEngineSupported, {
  compliant: [
    { name: 'a newer version', properties: { EngineVersion: '1.4.5.1' }, remedy: true },
    { name: 'no version', type: 'AWS::Neptune::GlobalCluster' },
    { name: 'a version newer than the list', properties: { EngineVersion: '23.0.0' } },
  ],
  violation: [
    {
      name: 'an old version',
      properties: { EngineVersion: '1.2.1.0' },
      found: 'Neptune 1.2.1.0 is past its end of life',
      path: 'Properties.EngineVersion',
    },
    {
      name: 'a global cluster',
      type: 'AWS::Neptune::GlobalCluster',
      properties: { EngineVersion: '1.2.1.0' },
      found: /past its end/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { EngineVersion: OPEN },
      template: open,
      path: 'Properties.EngineVersion',
    },
  ],
  empty: { verdict: 'compliant', because: 'without a version AWS takes one that it supports' },
});
