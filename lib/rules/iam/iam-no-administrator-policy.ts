import { compliant, defineRule, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';

/** The list of policies of each kind of identity. */
const LISTS: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': 'ManagedPolicyArns',
  'AWS::IAM::User': 'ManagedPolicyArns',
  'AWS::IAM::Group': 'ManagedPolicyArns',
  'AWS::SSO::PermissionSet': 'ManagedPolicies',
  'AWS::Serverless::Function': 'Policies',
  'AWS::Serverless::StateMachine': 'Policies',
};

export const iamNoAdministratorPolicy = defineRule({
  id: 'IamNoAdministratorPolicy',
  title: 'IAM identity has no administrator policy of AWS',
  clauses: [
    cloudInfrastructure.clauses['CIP-13.6'],
    cloudInfrastructure.clauses['CIP-7.2'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  // Not fatal: an account needs one break-glass role, which can be approved by itself.
  severity: 'error',
  risk: 'Whoever takes over the identity rules the account, or every resource of a service, with no boundary.',
  remedy:
    'Attach a managed policy of your own that names actions and resources; for reading there are policies such ' +
    'as `SecurityAudit`.',
  cannotTell: 'a policy is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  ],
  cdkNag: ['AwsSolutions-IAM4'],
  resources: [...Object.keys(LISTS)],
  check: (identity) => {
    const list = identity.at(LISTS[identity.type] ?? 'ManagedPolicyArns');
    return every(list.items.filter((policy) => !policy.isMap).map(judge));
  },
});

/** `AdministratorAccess` and its kin, `PowerUserAccess`, `IAMFullAccess` and full access to any other service. */
const ADMINISTRATOR = /^(AdministratorAccess|PowerUserAccess)|FullAccess/i;

function judge(policy: Value): Outcome {
  if (policy.target !== undefined) return compliant;
  const { text = '' } = policy;
  // SAM takes the bare name of a policy, too.
  const name = /(?:^|:iam::aws:policy\/(?:.*\/)?)([^/:]+)$/.exec(text)?.[1];
  if (name !== undefined && ADMINISTRATOR.test(name)) {
    return violation(`has the managed policy ${name}`, policy, `Policy::${name}`);
  }
  // An account in the ARN makes it a policy of one's own, whatever its name.
  const isKnown = (name !== undefined && !name.includes('${')) || /:iam::(\d{12}|\$\{[^}]*\}):policy\//.test(text);
  return policy.isDeployTime && !isKnown ? undecidable(policy) : compliant;
}
