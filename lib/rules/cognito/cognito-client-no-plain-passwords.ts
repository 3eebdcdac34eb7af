import { defineRule, compliant, undecidable, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';

export const cognitoClientNoPlainPasswords = defineRule({
  id: 'CognitoClientNoPlainPasswords',
  title: 'Cognito app client does not send passwords as they are',
  clauses: [cloudInfrastructure.clauses['CIP-4.5'], cloudInfrastructure.clauses['CIP-4.6']],
  severity: 'warning',
  severityReason: 'the connection is encrypted, and some back ends cannot do without',
  risk: 'The application sees the password of every user, and so does what it writes into logs.',
  remedy: 'Set `authFlows: { userSrp: true }`, without `userPassword`.',
  cannotTell: 'the flows are a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow-methods.html',
  ],
  resources: ['AWS::Cognito::UserPoolClient'],
  check: (client) => {
    const flows = client.at('ExplicitAuthFlows').items;
    const plain = flows.find((flow) => flow.is('USER_PASSWORD_AUTH', 'ALLOW_USER_PASSWORD_AUTH'));
    if (plain) return violation(`client allows ${plain.orAbsent()}`, plain);
    const unknown = flows.find((flow) => flow.isDeployTime);
    return unknown ? undecidable(unknown) : compliant;
  },
});
