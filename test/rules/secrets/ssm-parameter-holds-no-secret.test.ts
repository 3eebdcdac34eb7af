import { ssmParameterHoldsNoSecret } from '../../../lib/rules/secrets/ssm-parameter-holds-no-secret';
import { ruleTable } from '../../../lib/testing';
import { masked, open, RESOLVED, SECRET } from './documents';

const of = (Name: string, Value: unknown) => ({ Type: 'String', Name, Value });

ruleTable(ssmParameterHoldsNoSecret, {
  empty: { verdict: 'ignored', because: 'without a value there is nothing to hold' },
  compliant: [
    { name: 'the ARN of a secret', properties: of('/shop/db-secret', { Ref: 'Secret' }), others: SECRET, remedy: true },
    { name: 'the name of a secret', properties: of('/shop/db-secret-name', 'shop/db') },
    { name: 'a setting', properties: of('/shop/log-level', 'info') },
  ],
  violation: [
    {
      name: 'a password',
      properties: of('/shop/db/password', 'hunter2'),
      found: 'value of a parameter that is called a secret is plain text',
      path: 'Properties.Value',
    },
    { name: 'a secret that it resolves', properties: of('/shop/db', RESOLVED), found: /resolved into plain text/ },
    {
      name: 'a masked parameter',
      properties: of('/shop/db', { Ref: 'P' }),
      template: masked('P'),
      found: /parameter P/,
    },
    {
      name: 'a parameter in clear',
      properties: of('/shop/api-key', { Ref: 'P' }),
      template: open('P'),
      found: /plain text/,
    },
  ],
  undecidable: [
    { name: 'an import', properties: of('/shop/api-key', { 'Fn::ImportValue': 'x' }), path: 'Properties.Value' },
  ],
  ignored: [{ name: 'a type that encrypts', properties: { ...of('/shop/api-key', 'hunter2'), Type: 'SecureString' } }],
});
