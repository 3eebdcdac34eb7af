import { secretParameterMasked } from '../../../lib/rules/secrets/secret-parameter-masked';
import { ruleTable } from '../../../lib/testing';

const of = (name: string, parameter: object) => ({ Parameters: { [name]: { Type: 'String', ...parameter } } });

ruleTable(secretParameterMasked, {
  compliant: [
    { name: 'masked, without a default', template: of('DbPassword', { NoEcho: true }), remedy: true },
    { name: 'masked, as a text says', template: of('ApiKey', { NoEcho: 'true' }) },
    { name: 'masked, with an empty default', template: of('ApiKey', { NoEcho: true, Default: '' }) },
    {
      name: 'a reference to a secret',
      template: of('DbPassword', { Default: '{{resolve:secretsmanager:db:SecretString:p}}' }),
    },
  ],
  violation: [
    {
      name: 'not masked',
      template: of('DbPassword', {}),
      found: 'parameter DbPassword has no NoEcho',
      path: 'Parameters.DbPassword.NoEcho',
    },
    { name: 'masked in vain', template: of('DbPassword', { NoEcho: false }), found: /no NoEcho/ },
    {
      name: 'masked, with a default',
      template: of('DbPassword', { NoEcho: true, Default: 'hunter2' }),
      found: 'parameter DbPassword has a default (7 characters)',
      path: 'Parameters.DbPassword.Default',
    },
    {
      name: 'a token from Parameter Store',
      template: of('GitHubToken', { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/x' }),
      found: /no NoEcho/,
    },
  ],
  ignored: [
    { name: 'no parameters' },
    { name: 'the ARN of a secret', template: of('SecretArn', {}) },
    { name: 'the length of a password', template: of('PasswordLength', { Type: 'Number' }) },
    { name: 'a key pair', template: of('SshKey', { Type: 'AWS::EC2::KeyPair::KeyName' }) },
    { name: 'a switch', template: of('ApiKey', { AllowedValues: ['true', 'false'] }) },
    { name: 'the ARN of a secret by its description', template: of('DbSecret', { Description: 'ARN of the secret' }) },
  ],
});
