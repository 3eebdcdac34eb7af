import { ramShareInsideOrganisation } from '../../../lib/rules/resource-policy';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

ruleTable(ramShareInsideOrganisation, {
  compliant: [{ name: 'off', properties: { AllowExternalPrincipals: false }, remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'sharing with strangers is absent', path: 'Properties.AllowExternalPrincipals' },
    { name: 'on', properties: { AllowExternalPrincipals: 'true' }, found: 'sharing with strangers is on' },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: { AllowExternalPrincipals: { Ref: 'X' } },
      template: parameters('X'),
      path: 'Properties.AllowExternalPrincipals',
    },
  ],
});
