import { cognitoUserPoolDeletionProtected } from '../../../lib/rules/cognito';
import { ruleTable } from '../../../lib/testing';
import { elsewhere, parameters } from './documents';

ruleTable(cognitoUserPoolDeletionProtected, {
  compliant: [{ name: 'protected', properties: { DeletionProtection: 'ACTIVE' }, remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'deletion protection is absent', path: 'Properties.DeletionProtection' },
    { name: 'off', properties: { DeletionProtection: 'INACTIVE' }, found: 'deletion protection is INACTIVE' },
  ],
  ignored: [{ name: 'outside production', stack: elsewhere }],
  undecidable: [
    {
      name: 'the setting is a parameter',
      properties: { DeletionProtection: { Ref: 'X' } },
      template: parameters('X'),
      path: 'Properties.DeletionProtection',
    },
  ],
});
