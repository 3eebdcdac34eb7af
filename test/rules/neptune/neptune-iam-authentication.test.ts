import { neptuneIamAuthentication } from '../../../lib/rules/neptune';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from '../rds/templates';

ruleTable(neptuneIamAuthentication, {
  compliant: [{ name: 'switched on', properties: { IamAuthEnabled: true }, remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'IAM authentication is absent', path: 'Properties.IamAuthEnabled' },
    { name: 'switched off', properties: { IamAuthEnabled: 'false' }, found: 'IAM authentication is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { IamAuthEnabled: OPEN },
      template: open,
      path: 'Properties.IamAuthEnabled',
    },
  ],
});
