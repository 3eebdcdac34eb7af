import { documentDbMasterPasswordManaged } from '../../../lib/rules/documentdb';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from '../rds/templates';

const ELASTIC = 'AWS::DocDBElastic::Cluster';
const SECRET = 'arn:aws:secretsmanager:eu-central-1:111111111111:secret:shop-Ab12Cd';

ruleTable(documentDbMasterPasswordManaged, {
  compliant: [
    { name: 'managed by DocumentDB', properties: { ManageMasterUserPassword: true }, remedy: true },
    { name: 'a secret', properties: { MasterUserPassword: '{{resolve:secretsmanager:shop:SecretString:password}}' } },
    { name: 'an elastic cluster with a secret', type: ELASTIC, properties: { AuthType: 'SECRET_ARN' } },
    {
      name: 'an elastic cluster with the password of a secret',
      type: ELASTIC,
      properties: { AdminUserPassword: '{{resolve:secretsmanager:shop:SecretString:password}}' },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'master password is not managed by AWS Secrets Manager' },
    {
      name: 'the password in clear',
      properties: { MasterUserPassword: 'changeme1' },
      found: 'master password stands in the template',
      path: 'Properties.MasterUserPassword',
    },
    {
      name: 'a parameter without a default',
      properties: { MasterUserPassword: OPEN },
      template: open,
      found: 'master password is typed in as a parameter of the template',
    },
    {
      name: 'an elastic cluster with a password in clear, though it looks like a secret',
      type: ELASTIC,
      properties: { AuthType: 'PLAIN_TEXT', AdminUserPassword: SECRET },
      found: 'administrator password stands in the template',
      path: 'Properties.AdminUserPassword',
    },
  ],
  undecidable: [
    {
      name: 'an import',
      properties: { MasterUserPassword: { 'Fn::ImportValue': 'P' } },
      path: 'Properties.MasterUserPassword',
    },
    {
      name: 'the kind of password of an elastic cluster is a parameter',
      type: ELASTIC,
      properties: { AuthType: OPEN, AdminUserPassword: SECRET },
      template: open,
      path: 'Properties.AuthType',
    },
    {
      name: 'restored from a snapshot',
      properties: { SnapshotIdentifier: 'shop' },
      path: 'Properties.SnapshotIdentifier',
    },
  ],
  ignored: [{ name: 'a further cluster of a global one', properties: { GlobalClusterIdentifier: 'shop' } }],
});
