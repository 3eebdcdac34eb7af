import { documentDbEngineSupported } from '../../../lib/rules/documentdb';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from '../rds/templates';

ruleTable(documentDbEngineSupported, {
  compliant: [
    { name: 'a newer version', properties: { EngineVersion: '5.0.0' }, remedy: true },
    { name: 'no version', type: 'AWS::DocDB::GlobalCluster' },
    { name: 'a version newer than the list', properties: { EngineVersion: '23.0.0' } },
  ],
  violation: [
    {
      name: 'an old version',
      properties: { EngineVersion: '3.6.0' },
      found: 'DocumentDB 3.6.0 is past its end of standard support',
      path: 'Properties.EngineVersion',
    },
    {
      name: 'a global cluster',
      type: 'AWS::DocDB::GlobalCluster',
      properties: { EngineVersion: '3.6.0' },
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
