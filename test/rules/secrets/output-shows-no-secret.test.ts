import { outputShowsNoSecret } from '../../../lib/rules/secrets/output-shows-no-secret';
import { ruleTable } from '../../../lib/testing';
import { masked, open, RESOLVED, SECRET } from './documents';

const output = (name: string, Value: unknown, more: object = {}) => ({ Outputs: { [name]: { Value } }, ...more });

ruleTable(outputShowsNoSecret, {
  compliant: [
    { name: 'the ARN of a secret', template: output('DbSecret', { Ref: 'Secret' }), others: SECRET, remedy: true },
    { name: 'a name', template: output('BucketName', 'shop') },
  ],
  violation: [
    {
      name: 'a secret that it resolves',
      template: output('Db', RESOLVED),
      found: 'output Db shows a secret that it resolves',
      path: 'Outputs.Db.Value',
    },
    { name: 'a masked parameter', template: output('Db', { Ref: 'P' }, masked('P')), found: /NoEcho does not mask/ },
    {
      name: 'a parameter in clear',
      template: output('DbPassword', { Ref: 'P' }, open('P')),
      found: 'output DbPassword shows parameter P',
    },
    {
      name: 'the secret of an access key',
      template: output('Key', { 'Fn::GetAtt': ['AccessKey', 'SecretAccessKey'] }),
      others: { AccessKey: { Type: 'AWS::IAM::AccessKey' } },
      found: 'output Key shows SecretAccessKey of AccessKey',
    },
    {
      name: 'the secret of a user pool client',
      template: output('Client', { 'Fn::Sub': 'x${Client.ClientSecret}' }),
      others: { Client: { Type: 'AWS::Cognito::UserPoolClient' } },
      found: /ClientSecret of Client/,
    },
    { name: 'a text', template: output('AdminPassword', 'hunter2'), found: /7 characters/ },
  ],
  undecidable: [
    { name: 'an import', template: output('DbPassword', { 'Fn::ImportValue': 'p' }), path: 'Outputs.DbPassword.Value' },
  ],
  ignored: [{ name: 'no outputs' }],
});
