import { codeBuildProjectNotPrivileged } from '../../../lib/rules/delivery';
import { ruleTable } from '../../../lib/testing';

ruleTable(codeBuildProjectNotPrivileged, {
  compliant: [
    { name: 'off', properties: { Environment: { PrivilegedMode: false } }, remedy: true },
    { name: 'the default of AWS', properties: { Environment: {} } },
  ],
  violation: [
    {
      name: 'on',
      properties: { Environment: { PrivilegedMode: true } },
      found: 'privileged mode is on',
      path: 'Properties.Environment.PrivilegedMode',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { Environment: { PrivilegedMode: { Ref: 'On' } } },
      template: { Parameters: { On: { Type: 'String' } } },
      path: 'Properties.Environment.PrivilegedMode',
    },
  ],
  empty: { verdict: 'compliant', because: 'AWS leaves privileged mode off' },
});
