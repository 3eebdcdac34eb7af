import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const cognitoUserPoolRequiresMfa = defineRule({
  id: 'CognitoUserPoolRequiresMfa',
  title: 'Cognito user pool asks everybody for a second factor',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.7'],
    cloudInfrastructure.clauses['CIP-4.3'],
    security.clauses['SEC-7.1'],
    securityIpProtection.clauses['SIP-AC.4'],
  ],
  severity: 'error',
  severityReason: 'a stolen password is enough, but it takes one',
  risk: 'A stolen or guessed password is enough to sign in.',
  remedy:
    'Set `mfa: Mfa.REQUIRED`, with `mfaSecondFactor: { otp: true, sms: false }`. With `Mfa.OPTIONAL` everybody may leave it out.',
  cannotTell: 'the setting is a parameter without a default',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html'],
  cdkNag: ['AwsSolutions-COG2'],
  resources: ['AWS::Cognito::UserPool'],
  check: (pool) =>
    demand(
      pool.at('MfaConfiguration'),
      // YAML reads ON without quotes as true.
      (mfa) => mfa.is('ON') || mfa.isTrue,
      (mfa) =>
        `second factor is ${mfa.is('OPTIONAL') ? 'optional' : mfa.isAbsent || mfa.is('OFF') || mfa.isFalse ? 'off' : mfa.orAbsent()}`,
    ),
});
