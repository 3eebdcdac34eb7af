import { rdsMasterPasswordManaged } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, MEMBER, OPEN, open, ref, resource } from './templates';

const password = (MasterUserPassword: unknown) => ({ MasterUserPassword });
const SECRET = { Secret: resource('AWS::SecretsManager::Secret') };

ruleTable(rdsMasterPasswordManaged, {
  compliant: [
    { name: 'managed by RDS', properties: { ManageMasterUserPassword: true }, remedy: true },
    { name: 'a cluster', type: CLUSTER, properties: { ManageMasterUserPassword: 'true' } },
    {
      name: 'a secret of the app, as the CDK has it',
      properties: password({
        'Fn::Join': ['', ['{{resolve:secretsmanager:', ref('Secret'), ':SecretString:password::}}']],
      }),
      others: SECRET,
    },
    { name: 'a secret by its name', properties: password('{{resolve:secretsmanager:shop/db:SecretString:password}}') },
    {
      name: 'a secret in a substitution',
      properties: password({ 'Fn::Sub': '{{resolve:secretsmanager:${Secret}::password}}' }),
      others: SECRET,
    },
    { name: 'a secure parameter of SSM', properties: password('{{resolve:ssm-secure:/shop/db:1}}') },
    { name: 'a master user that IAM lets in', properties: { MasterUserAuthenticationType: 'iam-db-auth' } },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'master password is not managed by AWS Secrets Manager',
      path: 'Properties.ManageMasterUserPassword',
    },
    {
      name: 'the password in clear',
      properties: password('correct horse battery'),
      found: 'master password stands in the template',
      path: 'Properties.MasterUserPassword',
    },
    {
      name: 'a parameter without a default',
      properties: password(OPEN),
      template: open,
      found: 'master password is typed in as a parameter of the template',
    },
    {
      name: 'a parameter with a default',
      properties: password(ref('Password')),
      template: { Parameters: { Password: { Type: 'String', NoEcho: true, Default: 'changeme1' } } },
      found: 'master password stands in the template',
    },
    {
      name: 'a parameter of SSM in clear',
      properties: password('{{resolve:ssm:/shop/db}}'),
      found: 'master password is a parameter that is stored in clear',
    },
    { name: 'a cluster', type: CLUSTER, properties: password('secret12'), found: /stands in the template$/ },
  ],
  undecidable: [
    {
      name: 'an import',
      properties: password({ 'Fn::ImportValue': 'Password' }),
      path: 'Properties.MasterUserPassword',
    },
    {
      name: 'whether RDS manages it is a parameter',
      properties: { ManageMasterUserPassword: OPEN },
      template: open,
      path: 'Properties.ManageMasterUserPassword',
    },
    {
      name: 'restored from a snapshot, with its password',
      properties: { DBSnapshotIdentifier: 'shop-2026' },
      path: 'Properties.DBSnapshotIdentifier',
    },
  ],
  ignored: [
    { name: 'an instance of a cluster', properties: MEMBER },
    { name: 'a replica, which has the users of its source', properties: { SourceDBInstanceIdentifier: 'shop' } },
    { name: 'a further cluster of a global one', type: CLUSTER, properties: { GlobalClusterIdentifier: 'shop' } },
  ],
});
