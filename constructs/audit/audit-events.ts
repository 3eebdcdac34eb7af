/** Something in the audit trail that somebody has to look at. */
export interface AuditEvent {
  /** Kebab case: the section of the runbook, and the end of the alarm's name. */
  readonly id: string;
  /** What has happened, as a sentence. */
  readonly title: string;
  /** Filter over the events of CloudTrail. */
  readonly pattern: string;
  /** How often within five minutes. */
  readonly threshold: number;
  /** What may be behind it. */
  readonly risk: string;
  /** What to do, in order. */
  readonly steps: readonly string[];
}

const either = (conditions: readonly string[]): string => `(${conditions.join(' || ')})`;

/** Calls of one service by name. */
const calls = (service: string, names: string): string =>
  `{ ($.eventSource = ${service}.amazonaws.com) && ${either(names.split(' ').map((name) => `($.eventName = ${name})`))} }`;

const WHO =
  'Find the events in CloudTrail (Event history, or Logs Insights over the log group of the trail): who called, by which role, from which address, with what user agent.';
const PLANNED =
  'Ask whether it was planned: a deployment of ours comes from the deployment role, and there is a merged change for it. If so, note that and close the alarm.';
const INCIDENT =
  'If nobody can explain it, it is an incident: end the sessions of the identity (an inline policy that denies everything issued before now), and call the security contact.';

const changed = (undo: string): readonly string[] => [WHO, PLANNED, undo, INCIDENT];

/**
 * The events that the CIS AWS Foundations Benchmark wants an alarm for.
 *
 * @see https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html
 */
export const AUDIT_EVENTS: readonly AuditEvent[] = [
  {
    id: 'unauthorized-calls',
    title: 'Calls were refused for want of permission',
    pattern: '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
    threshold: 10,
    risk: 'Somebody with stolen credentials tries out what they open; or a deployment lacks a permission.',
    steps: [
      WHO,
      'Look at what was tried. Many services in a few minutes, mostly lists and descriptions, is somebody looking around; one call over and over is a program that lacks a permission.',
      'For a program: give it the permission it needs, or take the call out.',
      INCIDENT,
    ],
  },
  {
    id: 'sign-in-without-mfa',
    title: 'Somebody signed in to the console without a second factor',
    pattern:
      '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") && ' +
      '($.userIdentity.type = "IAMUser") && ($.responseElements.ConsoleLogin = "Success") }',
    threshold: 1,
    risk: 'A password is all it took. People sign in through the identity centre, so there should be no such user.',
    steps: [
      WHO,
      'Delete the login profile of the user, and its access keys.',
      'Give the person a permission set in the identity centre, if there is a reason to be here at all.',
      INCIDENT,
    ],
  },
  {
    id: 'root-use',
    title: 'The root user was used',
    pattern:
      '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
    threshold: 1,
    risk: 'The root user can do everything, and no policy of the account limits it.',
    steps: [
      WHO,
      'Ask the few who can reach the credentials. A use that was needed has a ticket and two people.',
      'Otherwise reset the password and the second factor at once, delete access keys of the root user, and call the security contact: it is an incident.',
    ],
  },
  {
    id: 'iam-policy-changes',
    title: 'A policy of IAM was changed',
    pattern: calls(
      'iam',
      'DeleteGroupPolicy DeleteRolePolicy DeleteUserPolicy PutGroupPolicy PutRolePolicy PutUserPolicy CreatePolicy ' +
        'DeletePolicy CreatePolicyVersion DeletePolicyVersion AttachRolePolicy DetachRolePolicy AttachUserPolicy ' +
        'DetachUserPolicy AttachGroupPolicy DetachGroupPolicy',
    ),
    threshold: 1,
    risk: 'Whoever may change policies can give himself everything else.',
    steps: changed('Undo it: deploy the stack that owns the policy again; detach and delete what no stack owns.'),
  },
  {
    id: 'cloudtrail-changes',
    title: 'A trail was changed',
    pattern: calls('cloudtrail', 'CreateTrail UpdateTrail DeleteTrail StartLogging StopLogging'),
    threshold: 1,
    risk: 'Whoever covers his traces begins here.',
    steps: changed(
      'Start the logging again (`aws cloudtrail start-logging`), then deploy the stack of the trail. Note the gap: what happened in it is in the event history for 90 days, management events alone.',
    ),
  },
  {
    id: 'console-authentication-failures',
    title: 'Several sign-ins to the console failed',
    pattern: '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }',
    threshold: 3,
    risk: 'Somebody guesses passwords.',
    steps: [
      WHO,
      'Ask the owner of the user. Somebody who forgot a password tries from a usual address.',
      'Otherwise look for a sign-in that succeeded afterwards, reset the password, and see to it that a second factor is demanded.',
      INCIDENT,
    ],
  },
  {
    id: 'key-disabled-or-deleted',
    title: 'A key was disabled, or its deletion scheduled',
    pattern: calls('kms', 'DisableKey ScheduleKeyDeletion'),
    threshold: 1,
    risk: 'What the key encrypted cannot be read any longer, and never again once it is deleted.',
    steps: changed('Take it back: `aws kms cancel-key-deletion`, then `aws kms enable-key`. The window is 30 days.'),
  },
  {
    id: 's3-bucket-policy-changes',
    title: 'The policy, the ACL, CORS, the lifecycle or the replication of a bucket was changed',
    pattern: calls(
      's3',
      'PutBucketAcl PutBucketPolicy PutBucketCors PutBucketLifecycle PutBucketReplication DeleteBucketPolicy ' +
        'DeleteBucketCors DeleteBucketLifecycle DeleteBucketReplication',
    ),
    threshold: 1,
    risk: 'Objects are opened to strangers, carried off by replication, or deleted by a lifecycle.',
    steps: changed('Undo it: deploy the stack of the bucket again. Look in the data events for who read it meanwhile.'),
  },
  {
    id: 'config-changes',
    title: 'The recording of AWS Config was changed',
    pattern: calls(
      'config',
      'StopConfigurationRecorder DeleteDeliveryChannel PutDeliveryChannel PutConfigurationRecorder',
    ),
    threshold: 1,
    risk: 'Changes that nobody is to see leave no history.',
    steps: changed(
      'Start the recorder again (`aws configservice start-configuration-recorder`), then deploy its stack.',
    ),
  },
  {
    id: 'security-group-changes',
    title: 'A security group was changed',
    pattern: calls(
      'ec2',
      'AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress RevokeSecurityGroupIngress ' +
        'RevokeSecurityGroupEgress CreateSecurityGroup DeleteSecurityGroup',
    ),
    threshold: 1,
    risk: 'A port is open that nobody decided to open.',
    steps: changed('Undo it: revoke the rule. Look in the flow logs for who used it meanwhile.'),
  },
  {
    id: 'network-acl-changes',
    title: 'A network ACL was changed',
    pattern: calls(
      'ec2',
      'CreateNetworkAcl CreateNetworkAclEntry DeleteNetworkAcl DeleteNetworkAclEntry ReplaceNetworkAclEntry ' +
        'ReplaceNetworkAclAssociation',
    ),
    threshold: 1,
    risk: 'A tier is open to the internet, or cut off from the others.',
    steps: changed('Undo it: deploy the stack of the network again. Look in the flow logs for who used it meanwhile.'),
  },
  {
    id: 'gateway-changes',
    title: 'A gateway of a network was changed',
    pattern: calls(
      'ec2',
      'CreateCustomerGateway DeleteCustomerGateway AttachInternetGateway CreateInternetGateway ' +
        'DeleteInternetGateway DetachInternetGateway',
    ),
    threshold: 1,
    risk: 'A network has a new way out, or in.',
    steps: changed('Undo it: detach what was attached, then deploy the stack of the network again.'),
  },
  {
    id: 'route-table-changes',
    title: 'A route table was changed',
    pattern: calls(
      'ec2',
      'CreateRoute CreateRouteTable ReplaceRoute ReplaceRouteTableAssociation DeleteRouteTable DeleteRoute ' +
        'DisassociateRouteTable',
    ),
    threshold: 1,
    risk: 'Traffic goes past the firewalls, or through a machine that reads it.',
    steps: changed('Undo it: deploy the stack of the network again, and delete routes that no stack owns.'),
  },
  {
    id: 'vpc-changes',
    title: 'A VPC or a peering was changed',
    pattern: calls(
      'ec2',
      'CreateVpc DeleteVpc ModifyVpcAttribute AcceptVpcPeeringConnection CreateVpcPeeringConnection ' +
        'DeleteVpcPeeringConnection RejectVpcPeeringConnection',
    ),
    threshold: 1,
    risk: 'Two networks are connected that were apart, or one is made where nobody looks.',
    steps: changed('Undo it: delete the peering or the network that no stack owns.'),
  },
  {
    id: 'organizations-changes',
    title: 'The organisation was changed',
    pattern: calls(
      'organizations',
      'AcceptHandshake AttachPolicy CreateAccount CreateOrganizationalUnit CreatePolicy DeclineHandshake ' +
        'DeleteOrganization DeleteOrganizationalUnit DeletePolicy DetachPolicy DisablePolicyType EnablePolicyType ' +
        'InviteAccountToOrganization LeaveOrganization MoveAccount RemoveAccountFromOrganization UpdatePolicy ' +
        'UpdateOrganizationalUnit',
    ),
    threshold: 1,
    risk: 'Guardrails are taken off, or an account leaves their reach.',
    steps: changed('Undo it in the management account: attach the policy again, move the account back.'),
  },
];

/** The runbook of the alarms, in Markdown: a section for each, which is what the alarm links to. */
export function auditRunbook(): string {
  const sections = AUDIT_EVENTS.map(({ id, title, threshold, pattern, risk, steps }) =>
    [
      `## ${id}`,
      `**${title}**, ${threshold === 1 ? 'once' : `${String(threshold)} times`} within five minutes.`,
      risk,
      steps.map((step, index) => `${String(index + 1)}. ${step}`).join('\n'),
      `The filter:\n\n\`\`\`text\n${pattern}\n\`\`\``,
    ].join('\n\n'),
  );
  return `${[
    '# Alarms over the audit trail',
    'What to do when an alarm of `AuditAlarms` goes off. It goes off once for each five minutes in which something ' +
      'happened, and is calm again after the next five; several that go off together are one story.',
    ...sections,
  ].join('\n\n')}\n`;
}
