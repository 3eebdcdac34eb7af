import { rdsProxyNoDebugLogging } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from './templates';

ruleTable(rdsProxyNoDebugLogging, {
  compliant: [
    { name: 'nothing is set', remedy: true },
    { name: 'switched off', properties: { DebugLogging: false } },
  ],
  violation: [
    {
      name: 'switched on',
      properties: { DebugLogging: true },
      found: 'debug logging is on',
      path: 'Properties.DebugLogging',
    },
    { name: 'switched on, written as text', properties: { DebugLogging: 'true' }, found: 'debug logging is on' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { DebugLogging: OPEN },
      template: open,
      path: 'Properties.DebugLogging',
    },
  ],
  empty: { verdict: 'compliant', because: 'AWS leaves debug logging off unless it is switched on' },
});
