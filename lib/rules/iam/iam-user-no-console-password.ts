import { demand } from '../demand';
import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

export const iamUserNoConsolePassword = defineRule({
  id: 'IamUserNoConsolePassword',
  title: 'IAM user has no console password',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.5'],
    cloudInfrastructure.clauses['CIP-4.6'],
    cloudInfrastructure.clauses['CIP-4.7'],
    security.clauses['SEC-7.1'],
    securityIpProtection.clauses['SIP-AC.4'],
    securityIpProtection.clauses['SIP-AC.7'],
  ],
  // Whoever writes the template knows the password, and no template can give the user a second factor with it.
  severity: 'fatal',
  severityReason: 'the password is known as soon as the template is stored, and lets people in from anywhere',
  risk:
    'The password is known to the author and whoever handles the template, and opens the console without a ' +
    'second factor.',
  remedy: 'Leave `password` out; people sign in through IAM Identity Center.',
  cannotTell: 'the whole login profile is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-user-loginprofile.html',
  ],
  resources: ['AWS::IAM::User'],
  check: (user) =>
    demand(
      user.at('LoginProfile'),
      (profile) => profile.isAbsent,
      () => 'user has a console password',
    ),
});
