import { cognitoClientHidesUsers } from '../../../lib/rules/cognito';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

ruleTable(cognitoClientHidesUsers, {
  compliant: [{ name: 'hidden', properties: { PreventUserExistenceErrors: 'ENABLED' }, remedy: true }],
  violation: [
    {
      name: 'nothing is set',
      found: 'errors about users are not hidden',
      path: 'Properties.PreventUserExistenceErrors',
    },
    { name: 'as before', properties: { PreventUserExistenceErrors: 'LEGACY' }, found: 'errors about users are LEGACY' },
  ],
  undecidable: [
    {
      name: 'the setting is a parameter',
      properties: { PreventUserExistenceErrors: { Ref: 'X' } },
      template: parameters('X'),
      path: 'Properties.PreventUserExistenceErrors',
    },
  ],
});
