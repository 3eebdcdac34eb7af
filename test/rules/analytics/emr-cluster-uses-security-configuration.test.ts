import { emrClusterUsesSecurityConfiguration } from '../../../lib/rules/analytics/emr-cluster-uses-security-configuration';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

ruleTable(emrClusterUsesSecurityConfiguration, {
  compliant: [
    { name: 'one of the app', properties: { SecurityConfiguration: 'all' }, remedy: true },
    {
      name: 'whichever a parameter names',
      properties: { SecurityConfiguration: { Ref: 'Name' } },
      template: parameters('Name'),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'security configuration is absent', path: 'Properties.SecurityConfiguration' },
  ],
});
