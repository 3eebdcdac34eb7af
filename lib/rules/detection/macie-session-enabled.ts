import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const macieSessionEnabled = defineRule({
  id: 'MacieSessionEnabled',
  title: 'Macie looks for personal data',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.4'],
    security.clauses['SEC-5.1'],
    securityIpProtection.clauses['SIP-DH.1'],
  ],
  severity: 'error',
  severityReason: 'personal data in the wrong bucket is found by nobody else',
  risk: 'Personal data lies in a bucket that nobody knows to hold any.',
  remedy: 'Leave `status` of the `CfnSession` at `ENABLED`.',
  cannotTell: 'the status is a parameter without a default',
  references: ['https://docs.aws.amazon.com/macie/latest/user/what-is-macie.html'],
  resources: ['AWS::Macie::Session'],
  check: (session) =>
    demand(
      session.at('Status'),
      (each) => each.isAbsent || each.is('ENABLED'),
      (each) => `Macie is ${each.orAbsent()}`,
    ),
});
