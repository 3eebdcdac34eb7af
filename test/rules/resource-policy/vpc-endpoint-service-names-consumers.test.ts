import { vpcEndpointServiceNamesConsumers } from '../../../lib/rules/resource-policy';
import { ruleTable } from '../../../lib/testing';
import { parameters, ROOT } from './documents';

ruleTable(vpcEndpointServiceNamesConsumers, {
  empty: { verdict: 'compliant', because: 'nobody but the owner may connect to a service without principals' },
  compliant: [{ name: 'an account', properties: { AllowedPrincipals: [ROOT] }, remedy: true }],
  violation: [
    {
      name: 'everyone',
      properties: { AllowedPrincipals: [ROOT, '*'] },
      found: 'everyone (*) may connect',
      path: 'Properties.AllowedPrincipals.1',
    },
  ],
  undecidable: [
    {
      name: 'the principal is a parameter',
      properties: { AllowedPrincipals: [{ Ref: 'X' }] },
      template: parameters('X'),
      path: 'Properties.AllowedPrincipals.0',
    },
  ],
});
