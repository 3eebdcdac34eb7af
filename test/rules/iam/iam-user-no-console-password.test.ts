import { iamUserNoConsolePassword } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';

ruleTable(iamUserNoConsolePassword, {
  empty: { verdict: 'compliant', because: 'a user has no password unless it is given one' },
  compliant: [
    { name: 'a user without a login profile', properties: { UserName: 'smtp' }, remedy: true },
    { name: 'the login profile is no value', properties: { LoginProfile: { Ref: 'AWS::NoValue' } } },
  ],
  violation: [
    {
      name: 'a literal password',
      properties: { LoginProfile: { Password: 'correct horse' } },
      found: 'user has a console password',
      path: 'Properties.LoginProfile',
    },
    {
      name: 'a password from Secrets Manager, to be changed at once',
      properties: { LoginProfile: { Password: '{{resolve:secretsmanager:user}}', PasswordResetRequired: true } },
      found: 'user has a console password',
    },
    {
      name: 'a password in one branch of a condition',
      properties: { LoginProfile: { 'Fn::If': ['IsDev', { Password: { Ref: 'Password' } }, { Ref: 'AWS::NoValue' }] } },
      template: {
        Parameters: { Password: { Type: 'String', NoEcho: true }, Stage: { Type: 'String', Default: 'dev' } },
        Conditions: { IsDev: { 'Fn::Equals': [{ Ref: 'Stage' }, 'dev'] } },
      },
      found: 'user has a console password (when IsDev is true)',
    },
  ],
  undecidable: [
    {
      name: 'the login profile is the result of a macro',
      properties: { LoginProfile: { 'Fn::Transform': { Name: 'Login' } } },
      path: 'Properties.LoginProfile',
    },
  ],
});
