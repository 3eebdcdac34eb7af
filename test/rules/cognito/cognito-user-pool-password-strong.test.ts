import { cognitoUserPoolPasswordStrong } from '../../../lib/rules/cognito';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

const strong = {
  MinimumLength: 14,
  RequireLowercase: true,
  RequireUppercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
};
const policy = (more: object = {}) => ({ Policies: { PasswordPolicy: { ...strong, ...more } } });
const POLICY = 'Properties.Policies.PasswordPolicy';

ruleTable(cognitoUserPoolPasswordStrong, {
  compliant: [
    { name: 'fourteen mixed letters', properties: policy(), remedy: true },
    {
      name: 'as texts, and temporary passwords for a day',
      properties: policy({ MinimumLength: '20', RequireSymbols: 'true', TemporaryPasswordValidityDays: 1 }),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'password policy is absent', path: POLICY },
    {
      name: 'short',
      properties: policy({ MinimumLength: 8 }),
      found: 'least length is 8, 14 or more are needed',
      path: `${POLICY}.MinimumLength`,
    },
    {
      name: 'no length',
      properties: policy({ MinimumLength: { Ref: 'AWS::NoValue' } }),
      found: /^least length is absent/,
    },
    { name: 'no symbols', properties: policy({ RequireSymbols: false }), found: 'RequireSymbols is off' },
    {
      name: 'nobody said that digits are needed',
      properties: policy({ RequireNumbers: { Ref: 'AWS::NoValue' } }),
      found: 'RequireNumbers is absent',
    },
    {
      name: 'temporary passwords for long',
      properties: policy({ TemporaryPasswordValidityDays: 30 }),
      found: /^temporary passwords hold 30 days/,
    },
  ],
  undecidable: [
    {
      name: 'the length is a parameter',
      properties: policy({ MinimumLength: { Ref: 'X' } }),
      template: parameters('X'),
      path: `${POLICY}.MinimumLength`,
    },
  ],
});
