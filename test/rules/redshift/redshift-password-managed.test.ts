import { redshiftPasswordManaged } from '../../../lib/rules/redshift';
import { ruleTable } from '../../../lib/testing';
import { preset, unset } from '../stores';
import { namespace } from './warehouses';

const password = (MasterUserPassword: unknown) => ({ properties: { MasterUserPassword } });

ruleTable(redshiftPasswordManaged, {
  compliant: [
    { name: 'managed', properties: { ManageMasterPassword: true }, remedy: true },
    { name: 'a namespace, as text', ...namespace({ ManageAdminPassword: 'true' }) },
    {
      name: 'a secret of the stack',
      ...password({
        'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Secret' }, ':SecretString:password::}}']],
      }),
    },
    { name: 'a parameter of SSM that is encrypted', ...password('{{resolve:ssm-secure:warehouse:1}}') },
  ],
  violation: [
    { name: 'nothing is set', found: 'management of the password is absent', path: 'Properties.ManageMasterPassword' },
    {
      name: 'a password in the template',
      ...password('not a secret'),
      found: 'password stands in the template',
      path: 'Properties.MasterUserPassword',
    },
    {
      name: 'a parameter that has one',
      ...password({ Ref: 'Word' }),
      ...preset('Word', 'not a secret'),
      found: /template$/,
    },
    {
      name: 'a namespace with a password in the template',
      ...namespace({ ManageAdminPassword: false, AdminUserPassword: 'not a secret' }),
      found: 'password stands in the template',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...password({ Ref: 'Word' }),
      ...unset('Word'),
      path: 'Properties.MasterUserPassword',
    },
    {
      name: 'a parameter of SSM that anybody may read',
      ...password('{{resolve:ssm:warehouse}}'),
      path: 'Properties.MasterUserPassword',
    },
  ],
  ignored: [
    { name: 'a cluster that keeps the password of a snapshot', properties: { SnapshotIdentifier: 'yesterday' } },
  ],
});
