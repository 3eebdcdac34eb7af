import { resourceShareInsideOrganization } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

ruleTable(resourceShareInsideOrganization, {
  compliant: [{ name: 'strangers are refused', properties: { AllowExternalPrincipals: false }, remedy: true }],
  violation: [
    {
      name: 'nothing is set',
      found: 'sharing outside the organisation is absent',
      path: 'Properties.AllowExternalPrincipals',
    },
    {
      name: 'strangers are allowed',
      properties: { AllowExternalPrincipals: 'true' },
      found: 'sharing outside the organisation is on',
    },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: { AllowExternalPrincipals: { Ref: 'Switch' } },
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.AllowExternalPrincipals',
    },
  ],
});
