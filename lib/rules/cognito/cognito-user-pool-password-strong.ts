import { defineRule, every, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand, demandOn } from '../demand';

/** What the CIS benchmark for AWS asks of passwords of an account, and no less is good for customers. */
const LEAST_LENGTH = 14;
const LONGEST_TEMPORARY_DAYS = 7;

export const cognitoUserPoolPasswordStrong = defineRule({
  id: 'CognitoUserPoolPasswordStrong',
  title: 'Cognito user pool takes long and mixed passwords only',
  clauses: [cloudInfrastructure.clauses['CIP-4.6'], security.clauses['SEC-7.2']],
  severity: 'error',
  severityReason: 'weak passwords are guessed, but a second factor stands behind them',
  risk: 'Passwords are guessed, or are found in the lists of another break-in.',
  remedy:
    'Set `passwordPolicy: { minLength: 14, requireLowercase: true, requireUppercase: true, requireDigits: true, requireSymbols: true }`, and `tempPasswordValidity` to at most 7 days.',
  cannotTell: 'the policy or a part of it is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-15',
  ],
  cdkNag: ['AwsSolutions-COG1'],
  resources: ['AWS::Cognito::UserPool'],
  check: (pool) => {
    const policy = pool.at('Policies.PasswordPolicy');
    if (policy.isAbsent) return violation('password policy is absent', policy);
    return every([
      demand(
        policy.at('MinimumLength'),
        (length) => (length.number ?? 0) >= LEAST_LENGTH,
        (length) => `least length is ${length.orAbsent()}, ${String(LEAST_LENGTH)} or more are needed`,
      ),
      ...['RequireLowercase', 'RequireUppercase', 'RequireNumbers', 'RequireSymbols'].map((property) =>
        demandOn(policy.at(property), property),
      ),
      demand(
        policy.at('TemporaryPasswordValidityDays'),
        // Cognito's own default is seven days.
        (days) => days.isAbsent || (days.number ?? Infinity) <= LONGEST_TEMPORARY_DAYS,
        (days) =>
          `temporary passwords hold ${days.orAbsent()} days, at most ${String(LONGEST_TEMPORARY_DAYS)} are allowed`,
      ),
    ]);
  },
});
