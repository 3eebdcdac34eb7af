import { defineRule, compliant, undecidable, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';

export const cognitoUserPoolSignUpDecided = defineRule({
  id: 'CognitoUserPoolSignUpDecided',
  title: 'Cognito user pool says whether strangers may sign up',
  clauses: [cloudInfrastructure.clauses['CIP-4.2'], cloudInfrastructure.clauses['CIP-4.3']],
  severity: 'warning',
  severityReason: 'open registration is right for shops, and wrong only where nobody meant it',
  risk: 'Strangers make accounts of their own in an application that was meant for a few.',
  remedy: 'Set `selfSignUpEnabled` to `false`, or to `true` where everybody is welcome.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html'],
  resources: ['AWS::Cognito::UserPool'],
  check: (pool) => {
    const administrators = pool.at('AdminCreateUserConfig.AllowAdminCreateUserOnly');
    if (administrators.isDeployTime) return undecidable(administrators);
    return administrators.isTrue || administrators.isFalse
      ? compliant
      : violation('nobody has said who may sign up, so everybody may', administrators);
  },
});
