import { cognitoUserPoolMfaBeyondSms } from '../../../lib/rules/cognito';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

ruleTable(cognitoUserPoolMfaBeyondSms, {
  empty: { verdict: 'ignored', because: 'without a second factor there is none to judge' },
  compliant: [
    {
      name: 'an application',
      properties: { MfaConfiguration: 'ON', EnabledMfas: ['SOFTWARE_TOKEN_MFA'] },
      remedy: true,
    },
    { name: 'both', properties: { MfaConfiguration: 'OPTIONAL', EnabledMfas: ['SMS_MFA', 'SOFTWARE_TOKEN_MFA'] } },
  ],
  violation: [
    {
      name: 'text messages alone',
      properties: { MfaConfiguration: 'ON', EnabledMfas: ['SMS_MFA'] },
      found: 'second factors are SMS_MFA, SOFTWARE_TOKEN_MFA is missing',
      path: 'Properties.EnabledMfas',
    },
    { name: 'none is named', properties: { MfaConfiguration: 'ON' }, found: /^second factors are absent/ },
  ],
  ignored: [{ name: 'no second factor', properties: { MfaConfiguration: 'OFF', EnabledMfas: ['SMS_MFA'] } }],
  undecidable: [
    {
      name: 'the setting is a parameter',
      properties: { MfaConfiguration: 'ON', EnabledMfas: [{ Ref: 'X' }] },
      template: parameters('X'),
      path: 'Properties.EnabledMfas.0',
    },
  ],
});
