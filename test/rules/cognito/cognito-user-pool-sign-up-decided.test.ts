import { cognitoUserPoolSignUpDecided } from '../../../lib/rules/cognito';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

ruleTable(cognitoUserPoolSignUpDecided, {
  compliant: [
    {
      name: 'administrators only',
      properties: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
      remedy: true,
    },
    { name: 'everybody, on purpose', properties: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: 'false' } } },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'nobody has said who may sign up, so everybody may',
      path: 'Properties.AdminCreateUserConfig.AllowAdminCreateUserOnly',
    },
    {
      name: 'only the message is set',
      properties: { AdminCreateUserConfig: { InviteMessageTemplate: {} } },
      found: /everybody/,
    },
  ],
  undecidable: [
    {
      name: 'the setting is a parameter',
      properties: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: { Ref: 'X' } } },
      template: parameters('X'),
      path: 'Properties.AdminCreateUserConfig.AllowAdminCreateUserOnly',
    },
  ],
});
