import { compliant, defineRule, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

export const iamNoUser = defineRule({
  id: 'IamNoUser',
  title: 'IAM user is denied everything until it is gone: people and workloads use roles',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.1'],
    cloudInfrastructure.clauses['CIP-4.3'],
    cloudInfrastructure.clauses['CIP-4.5'],
    security.clauses['SEC-7.4'],
    securityIpProtection.clauses['SIP-AC.2'],
    securityIpProtection.clauses['SIP-AC.6'],
    securityIpProtection.clauses['SIP-OF.3'],
  ],
  // Not fatal: what only knows SMTP passwords or keys of its own needs a user, which can be approved.
  severity: 'error',
  severityReason: 'a user alone opens nothing, but its credentials will be long-lived',
  risk: 'A user has credentials that never expire: they outlive the job, the laptop and the engagement.',
  remedy:
    'Use a role: through IAM Identity Center for people, an OIDC provider for pipelines, a service role for ' +
    'workloads. A user that cannot be deleted yet gets the managed policy `AWSDenyAll`.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp',
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSDenyAll.html',
  ],
  resources: ['AWS::IAM::User'],
  check: (user) => {
    const policies = user.at('ManagedPolicyArns').items;
    const isDisabled = policies.some(({ text }) => text?.endsWith(':iam::aws:policy/AWSDenyAll'));
    return isDisabled ? compliant : violation('an IAM user is declared', user.properties);
  },
});
