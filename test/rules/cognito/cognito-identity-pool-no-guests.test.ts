import { cognitoIdentityPoolNoGuests } from '../../../lib/rules/cognito';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

ruleTable(cognitoIdentityPoolNoGuests, {
  compliant: [{ name: 'off', properties: { AllowUnauthenticatedIdentities: false }, remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'access for guests is absent', path: 'Properties.AllowUnauthenticatedIdentities' },
    { name: 'on', properties: { AllowUnauthenticatedIdentities: true }, found: 'access for guests is on' },
  ],
  undecidable: [
    {
      name: 'the setting is a parameter',
      properties: { AllowUnauthenticatedIdentities: { Ref: 'X' } },
      template: parameters('X'),
      path: 'Properties.AllowUnauthenticatedIdentities',
    },
  ],
});
