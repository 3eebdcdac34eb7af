import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const cognitoClientHidesUsers = defineRule({
  id: 'CognitoClientHidesUsers',
  title: 'Cognito app client does not tell which users exist',
  clauses: [cloudInfrastructure.clauses['CIP-4.3'], security.clauses['SEC-3.3.3']],
  severity: 'warning',
  severityReason: 'a list of users helps an attacker, but opens nothing by itself',
  risk: 'Whoever tries names learns which of them have an account.',
  remedy: 'Set `preventUserExistenceErrors: true`.',
  cannotTell: 'the setting is a parameter without a default',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-managing-errors.html'],
  resources: ['AWS::Cognito::UserPoolClient'],
  check: (client) =>
    demand(
      client.at('PreventUserExistenceErrors'),
      (setting) => setting.is('ENABLED'),
      (setting) => `errors about users are ${setting.isAbsent ? 'not hidden' : setting.orAbsent()}`,
    ),
});
