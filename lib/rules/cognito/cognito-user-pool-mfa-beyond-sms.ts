import { defineRule, compliant, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const cognitoUserPoolMfaBeyondSms = defineRule({
  id: 'CognitoUserPoolMfaBeyondSms',
  title: 'Cognito user pool offers a second factor beside text messages',
  clauses: [cloudInfrastructure.clauses['CIP-4.7'], security.clauses['SEC-7.1']],
  severity: 'warning',
  severityReason: 'a weak second factor is still one',
  risk: 'Text messages can be read by whoever takes over the phone number.',
  remedy: 'Set `mfaSecondFactor: { otp: true, sms: false }`.',
  cannotTell: 'the factors are a parameter without a default',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa-totp.html'],
  resources: ['AWS::Cognito::UserPool'],
  check: (pool) => {
    const mfa = pool.at('MfaConfiguration');
    // Without a second factor there is none to judge: CognitoUserPoolRequiresMfa says so.
    if (mfa.isAbsent || mfa.is('OFF')) return ignored;
    const factors = pool.at('EnabledMfas');
    if (factors.items.some((factor) => factor.is('SOFTWARE_TOKEN_MFA'))) return compliant;
    const unknown = factors.items.find((factor) => factor.isDeployTime);
    if (unknown) return undecidable(unknown);
    const names = factors.items.map((factor) => factor.orAbsent()).join(', ');
    return violation(`second factors are ${names || 'absent'}, SOFTWARE_TOKEN_MFA is missing`, factors);
  },
});
