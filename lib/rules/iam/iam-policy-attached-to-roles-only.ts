import {
  compliant,
  defineRule,
  every,
  ignored,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
} from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';

export const iamPolicyAttachedToRolesOnly = defineRule({
  id: 'IamPolicyAttachedToRolesOnly',
  title: 'IAM policy is attached to roles only',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.1'],
    securityIpProtection.clauses['SIP-AC.1'],
    securityIpProtection.clauses['SIP-AC.2'],
  ],
  severity: 'error',
  severityReason: 'the rights may be right, but nothing ends them and no review of roles sees them',
  risk:
    'Rights of users and groups are there all the time, without a session that ends and without a role that can ' +
    'be reviewed.',
  remedy: 'Attach the policy to a role: `policy.attachToRole(role)`, or `role.addToPrincipalPolicy(statement)`.',
  cannotTell: 'the list of users, groups or policies is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html',
  ],
  cdkNag: [
    'HIPAA.Security-IAMUserNoPolicies',
    'NIST.800.53.R4-IAMUserNoPolicies',
    'NIST.800.53.R5-IAMUserNoPolicies',
    'PCI.DSS.321-IAMUserNoPolicies',
  ],
  resources: [
    'AWS::IAM::Policy',
    'AWS::IAM::ManagedPolicy',
    'AWS::IAM::RolePolicy',
    'AWS::IAM::UserPolicy',
    'AWS::IAM::GroupPolicy',
    'AWS::IAM::UserToGroupAddition',
    'AWS::IAM::User',
    'AWS::IAM::Group',
  ],
  check: (resource) => every((ATTACHMENTS[resource.type] ?? []).map((attachment) => judge(resource, attachment))),
});

interface Attachment {
  readonly property: string;
  /** Whether the property names a single one, that is there even if its name is not known yet. */
  readonly isSingle?: true;
  /** How the finding reads; none where the attachment is to roles. */
  readonly found?: string;
}

const TO_ANYBODY: readonly Attachment[] = [
  { property: 'Roles' },
  { property: 'Users', found: 'policy is attached to users' },
  { property: 'Groups', found: 'policy is attached to groups' },
];

const ATTACHMENTS: Readonly<Record<string, readonly Attachment[]>> = {
  'AWS::IAM::Policy': TO_ANYBODY,
  'AWS::IAM::ManagedPolicy': TO_ANYBODY,
  'AWS::IAM::RolePolicy': [{ property: 'RoleName', isSingle: true }],
  'AWS::IAM::UserPolicy': [{ property: 'UserName', isSingle: true, found: 'policy is attached to user' }],
  'AWS::IAM::GroupPolicy': [{ property: 'GroupName', isSingle: true, found: 'policy is attached to group' }],
  'AWS::IAM::UserToGroupAddition': [
    { property: 'GroupName', isSingle: true, found: 'users get their rights from group' },
  ],
  'AWS::IAM::User': [
    { property: 'Policies', found: 'user has policies of its own' },
    { property: 'ManagedPolicyArns', found: 'user has policies' },
    { property: 'Groups', found: 'user gets its rights from groups' },
  ],
  'AWS::IAM::Group': [
    { property: 'Policies', found: 'group has policies of its own' },
    { property: 'ManagedPolicyArns', found: 'group has policies' },
  ],
};

function judge(resource: ResourceView, { property, isSingle, found }: Attachment): Outcome {
  const list = resource.at(property);
  if (list.items.length === 0) return ignored;
  if (found === undefined) return compliant;
  if (list.isDeployTime && !isSingle) return undecidable(list);
  // A user that is denied everything is one that is being retired: see IamNoUser.
  const attached = list.items.filter(({ text }) => text?.endsWith(':iam::aws:policy/AWSDenyAll') !== true);
  if (attached.length === 0) return compliant;
  const names = attached.map((each) => (each.isMap ? each.at('PolicyName') : each).orAbsent());
  return violation(`${found}: ${names.join(', ')}`, list);
}
