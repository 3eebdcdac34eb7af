import { cognitoUserPoolThreatProtection } from '../../../lib/rules/cognito';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

ruleTable(cognitoUserPoolThreatProtection, {
  compliant: [
    { name: 'attacks are blocked', properties: { UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } }, remedy: true },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'threat protection is absent, not ENFORCED',
      path: 'Properties.UserPoolAddOns.AdvancedSecurityMode',
    },
    {
      name: 'attacks are only seen',
      properties: { UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } },
      found: /AUDIT/,
    },
  ],
  undecidable: [
    {
      name: 'the setting is a parameter',
      properties: { UserPoolAddOns: { AdvancedSecurityMode: { Ref: 'X' } } },
      template: parameters('X'),
      path: 'Properties.UserPoolAddOns.AdvancedSecurityMode',
    },
  ],
});
