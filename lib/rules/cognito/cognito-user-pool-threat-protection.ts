import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const cognitoUserPoolThreatProtection = defineRule({
  id: 'CognitoUserPoolThreatProtection',
  title: 'Cognito user pool blocks sign-ins that look like an attack',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.3'],
    security.clauses['SEC-3.3.4'],
    cloudInfrastructure.clauses['CIP-4.6'],
  ],
  severity: 'warning',
  severityReason: 'costs extra by user, and passwords and second factors hold without it',
  risk: 'Passwords from other break-ins are tried by the thousand, and nobody notices or stops it.',
  remedy:
    'Set `featurePlan: FeaturePlan.PLUS` and `standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION`.',
  cannotTell: 'the mode is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html',
  ],
  cdkNag: ['AwsSolutions-COG8'],
  resources: ['AWS::Cognito::UserPool'],
  check: (pool) =>
    demand(
      pool.at('UserPoolAddOns.AdvancedSecurityMode'),
      (mode) => mode.is('ENFORCED'),
      (mode) => `threat protection is ${mode.orAbsent()}, not ENFORCED`,
    ),
});
