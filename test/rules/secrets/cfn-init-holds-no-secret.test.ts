import { cfnInitHoldsNoSecret } from '../../../lib/rules/secrets/cfn-init-holds-no-secret';
import { ruleTable } from '../../../lib/testing';
import { masked, open } from './documents';

const init = (config: object) => ({ Metadata: { 'AWS::CloudFormation::Init': { config } } });
const authentication = (rest: object) => ({ Metadata: { 'AWS::CloudFormation::Authentication': { rest } } });

ruleTable(cfnInitHoldsNoSecret, {
  empty: { verdict: 'ignored', because: 'without metadata there is nothing for cfn-init' },
  compliant: [
    {
      name: 'the role of the instance',
      attributes: authentication({ type: 'S3', roleName: { Ref: 'Role' } }),
      remedy: true,
    },
    { name: 'a command that installs a package', attributes: init({ packages: { yum: { httpd: [] } } }) },
  ],
  violation: [
    {
      name: 'a password in clear',
      attributes: authentication({ type: 'basic', password: 'hunter2' }),
      found: 'password is a text, and metadata is shown in clear',
      path: 'Metadata.AWS::CloudFormation::Authentication.rest.password',
    },
    {
      name: 'a masked parameter, which is not masked here',
      attributes: authentication({ type: 'basic', password: { Ref: 'P' } }),
      template: masked('P'),
      found: 'password is parameter P, and metadata is shown in clear',
    },
    {
      name: 'the secret of an access key',
      attributes: authentication({ secretKey: { 'Fn::GetAtt': ['Key', 'SecretAccessKey'] } }),
      others: { Key: { Type: 'AWS::IAM::AccessKey' } },
      found: 'secretKey is an attribute, and metadata is shown in clear',
    },
    {
      name: 'a file with a password',
      attributes: init({ files: { '/etc/app': { content: 'db_password=hunter2' } } }),
      found: /db_password/,
    },
    {
      name: 'a file with a parameter for a password',
      attributes: init({ files: { '/etc/app': { content: { 'Fn::Sub': 'db_password=${P}' } } } }),
      template: open('P'),
      found: /db_password/,
    },
  ],
  ignored: [{ name: 'other metadata', attributes: { Metadata: { Password: 'x' } } }],
});
