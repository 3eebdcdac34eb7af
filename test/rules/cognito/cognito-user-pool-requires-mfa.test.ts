import { cognitoUserPoolRequiresMfa } from '../../../lib/rules/cognito';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

ruleTable(cognitoUserPoolRequiresMfa, {
  compliant: [
    { name: 'on', properties: { MfaConfiguration: 'ON' }, remedy: true },
    { name: 'on, without quotes in YAML', properties: { MfaConfiguration: true } },
  ],
  violation: [
    { name: 'off, without quotes in YAML', properties: { MfaConfiguration: false }, found: 'second factor is off' },
    { name: 'nothing is set', found: 'second factor is off', path: 'Properties.MfaConfiguration' },
    { name: 'off', properties: { MfaConfiguration: 'OFF' }, found: 'second factor is off' },
    { name: 'optional', properties: { MfaConfiguration: 'OPTIONAL' }, found: 'second factor is optional' },
  ],
  undecidable: [
    {
      name: 'the setting is a parameter',
      properties: { MfaConfiguration: { Ref: 'X' } },
      template: parameters('X'),
      path: 'Properties.MfaConfiguration',
    },
  ],
});
