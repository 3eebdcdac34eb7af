import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const cognitoUserPoolDeletionProtected = defineRule({
  id: 'CognitoUserPoolDeletionProtected',
  title: 'Cognito user pool is protected from deletion in production',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-3.2.4']],
  severity: 'error',
  severityReason: 'one mistaken call away from losing every account',
  risk: 'Cognito has no backups: with the pool go all users and their passwords.',
  remedy: 'Set `deletionProtection: true`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html'],
  resources: ['AWS::Cognito::UserPool'],
  check: (pool) =>
    pool.environment.production
      ? demand(
          pool.at('DeletionProtection'),
          (protection) => protection.is('ACTIVE'),
          (protection) => `deletion protection is ${protection.orAbsent()}`,
        )
      : ignored,
});
