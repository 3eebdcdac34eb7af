import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const iamNoAccessKey = defineRule({
  id: 'IamNoAccessKey',
  title: 'IAM access key is not in use',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.5'],
    security.clauses['SEC-7.4'],
    securityIpProtection.clauses['SIP-AC.5'],
    securityIpProtection.clauses['SIP-AC.6'],
    securityIpProtection.clauses['SIP-AC.7'],
  ],
  // The secret of a key passes through the template: whoever may read stacks, outputs or state has it, for ever.
  severity: 'fatal',
  severityReason: 'the secret stands in an output of CloudFormation as soon as it is deployed, and never expires',
  risk: 'The secret comes out of CloudFormation in plain text and is valid until somebody deletes the key.',
  remedy:
    'Delete the key and let the workload take a role; pipelines sign in through an OIDC provider. To see first that ' +
    'nobody misses it, set `status: AccessKeyStatus.INACTIVE`.',
  cannotTell: 'the status is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  ],
  resources: ['AWS::IAM::AccessKey'],
  // A key is active unless it is said not to be.
  check: (key) =>
    demand(
      key.at('Status'),
      (status) => status.is('Inactive'),
      (status) => `access key is ${status.isAbsent ? 'active' : status.orAbsent().toLowerCase()}`,
    ),
});
