import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

export const stackInItsOwnAccount = defineRule({
  id: 'StackInItsOwnAccount',
  title: 'Stack stands in the account of its environment',
  clauses: [
    cloudInfrastructure.clauses['CIP-5'],
    security.clauses['SEC-2.2'],
    securityIpProtection.clauses['SIP-AC.3'],
  ],
  // Not fatal: a stack for an account beside the environments, as the one for logs, can be approved.
  severity: 'error',
  severityReason: 'the account is the only boundary between environments that no mistake in IAM crosses',
  risk:
    'Environments that share an account share its limits and its administrators: a test can read or destroy what ' +
    'is real.',
  remedy: 'Set `env.account` of the stack or its stage to the account of the environment in the engagement file.',
  cannotTell: 'the stack names no account, so whoever deploys it chooses one',
  references: [
    'https://docs.aws.amazon.com/whitepapers/latest/organizing-your-aws-environment/benefits-of-using-multiple-aws-accounts.html',
    'https://docs.aws.amazon.com/cdk/v2/guide/environments.html',
  ],
  checkTemplate: ({ stack, parent }) => {
    // A nested stack goes where its parent goes.
    if (stack.profile.account === undefined || parent) return ignored;
    if (stack.account === undefined) return undecidable('Environment.Account');
    if (stack.account === stack.profile.account) return compliant;
    return violation(
      `stack goes to account ${stack.account}, ${stack.profile.name} has ${stack.profile.account}`,
      'Environment.Account',
    );
  },
});
