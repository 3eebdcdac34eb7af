import { codeDeployRollsBack } from '../../../lib/rules/delivery';
import { ruleTable } from '../../../lib/testing';

ruleTable(codeDeployRollsBack, {
  compliant: [{ name: 'on', properties: { AutoRollbackConfiguration: { Enabled: true } }, remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'automatic rollback is absent' },
    {
      name: 'off',
      properties: { AutoRollbackConfiguration: { Enabled: false } },
      found: 'automatic rollback is off',
      path: 'Properties.AutoRollbackConfiguration.Enabled',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { AutoRollbackConfiguration: { Enabled: { Ref: 'On' } } },
      template: { Parameters: { On: { Type: 'String' } } },
      path: 'Properties.AutoRollbackConfiguration.Enabled',
    },
  ],
});
