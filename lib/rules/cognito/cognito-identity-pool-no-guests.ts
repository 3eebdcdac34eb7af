import { defineRule } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demandOff } from '../demand';

export const cognitoIdentityPoolNoGuests = defineRule({
  id: 'CognitoIdentityPoolNoGuests',
  title: 'Cognito identity pool gives guests no credentials',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-4.3'],
    cloudInfrastructure.clauses['CIP-13.5'],
  ],
  severity: 'error',
  severityReason: 'anybody gets credentials of AWS, though only those of the role for guests',
  risk: 'Anybody who reads the id of the pool in the web page gets credentials of AWS.',
  remedy: 'Set `allowUnauthenticatedIdentities: false`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html'],
  cdkNag: ['AwsSolutions-COG7'],
  resources: ['AWS::Cognito::IdentityPool'],
  check: (pool) => demandOff(pool.at('AllowUnauthenticatedIdentities'), 'access for guests', 'on'),
});
