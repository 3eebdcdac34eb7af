import { elastiCacheUserAuthenticates } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const mode = (Type: unknown, more: object = {}) => ({ properties: { AuthenticationMode: { Type }, ...more } });

ruleTable(elastiCacheUserAuthenticates, {
  compliant: [
    { name: 'by IAM', ...mode('iam'), remedy: true },
    { name: 'by a password', ...mode('password') },
    { name: 'by a password of the user itself', properties: { Passwords: ['{{resolve:secretsmanager:cache}}'] } },
    { name: 'a user of MemoryDB by IAM', type: 'AWS::MemoryDB::User', ...mode('iam') },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'way to sign in is absent, iam or password is asked for',
      path: 'Properties.AuthenticationMode.Type',
    },
    {
      name: 'no password is needed',
      properties: { NoPasswordRequired: 'true', AccessString: 'on ~* +@all' },
      found: 'user needs no password',
      path: 'Properties.NoPasswordRequired',
    },
    { name: 'no password is needed, by the mode', ...mode('no-password-required'), found: 'user needs no password' },
    { name: 'switched off and on again', ...mode('no-password', { AccessString: 'off on' }), found: /no password$/ },
    { name: 'a list without a password', properties: { Passwords: [] }, found: /^way to sign in is absent/ },
  ],
  undecidable: [
    {
      name: 'the mode is a parameter without a default',
      ...mode({ Ref: 'Mode' }),
      ...unset('Mode'),
      path: 'Properties.AuthenticationMode.Type',
    },
    {
      name: 'the switch is a parameter without a default',
      properties: { NoPasswordRequired: { Ref: 'Open' } },
      ...unset('Open'),
      path: 'Properties.NoPasswordRequired',
    },
  ],
  ignored: [
    { name: 'nobody may sign in', properties: { AccessString: 'off ~keys* -@all +get', NoPasswordRequired: true } },
  ],
});
