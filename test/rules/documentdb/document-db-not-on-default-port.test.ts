import { documentDbNotOnDefaultPort } from '../../../lib/rules/documentdb';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from '../rds/templates';

ruleTable(documentDbNotOnDefaultPort, {
  compliant: [{ name: 'another port', properties: { Port: 27117 }, remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'port is absent, so it is 27017', path: 'Properties.Port' },
    {
      name: 'the default one, written as text',
      properties: { Port: '27017' },
      found: 'port is 27017, the default one',
    },
  ],
  undecidable: [
    { name: 'a parameter without a default', properties: { Port: OPEN }, template: open, path: 'Properties.Port' },
  ],
});
