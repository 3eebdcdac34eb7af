import { cognitoClientNoPlainPasswords } from '../../../lib/rules/cognito';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

ruleTable(cognitoClientNoPlainPasswords, {
  empty: { verdict: 'compliant', because: 'the default flows never send a password' },
  compliant: [
    { name: 'a proof of the password', properties: { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] }, remedy: true },
  ],
  violation: [
    {
      name: 'the password itself',
      properties: { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH'] },
      found: 'client allows ALLOW_USER_PASSWORD_AUTH',
      path: 'Properties.ExplicitAuthFlows.1',
    },
    {
      name: 'the older name',
      properties: { ExplicitAuthFlows: ['USER_PASSWORD_AUTH'] },
      found: 'client allows USER_PASSWORD_AUTH',
    },
  ],
  undecidable: [
    {
      name: 'the setting is a parameter',
      properties: { ExplicitAuthFlows: { Ref: 'X' } },
      template: parameters('X'),
      path: 'Properties.ExplicitAuthFlows',
    },
  ],
});
