import { rdsProxyRequiresTls } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from './templates';

ruleTable(rdsProxyRequiresTls, {
  compliant: [{ name: 'switched on', properties: { RequireTLS: true }, remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'demand for TLS is absent', path: 'Properties.RequireTLS' },
    { name: 'switched off', properties: { RequireTLS: 'false' }, found: 'demand for TLS is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { RequireTLS: OPEN },
      template: open,
      path: 'Properties.RequireTLS',
    },
  ],
});
