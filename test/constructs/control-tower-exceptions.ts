/** What a Control Tower proactive control finds in the constructs, and why it stays. */
export interface ControlTowerException {
  /** Findings it covers: the path within the stack, or `template` where the control names no resource. */
  readonly resources: RegExp;

  /** Why the control is not followed there. */
  readonly reason: string;
}

/** Every exception from a control, by the control's id. A test demands that each is needed. */
export const CONTROL_TOWER_EXCEPTIONS: Readonly<Record<string, ControlTowerException>> = {
  'CT.CLOUDWATCH.PR.2': {
    resources: /\/LogGroup\/Resource$/,
    reason:
      'how long a log is kept follows from its class in the engagement file; the control wants a year of operational logs too',
  },
  'CT.EC2.PR.5': {
    resources: /Acl\/InAnswers\/Resource$/,
    reason:
      'a network ACL has no state, so answers need the ephemeral ports 1024-65535, which hold 3389; security groups open neither 22 nor 3389',
  },
  'CT.GUARDDUTY.PR.1': {
    resources: /\/GuardDuty$/,
    reason: 'S3 protection is on by `Features` (S3_DATA_EVENTS); the control reads only its predecessor, `DataSources`',
  },
  'CT.IAM.PR.2': {
    resources: /^(BlueprintPermissionsBoundary|Subject)\/Policy\/Resource$/,
    reason:
      'a permissions boundary grants nothing: it allows all that it does not deny, and a role has the overlap alone',
  },
  'CT.IAM.PR.3': {
    resources: /^(BlueprintPermissionsBoundary|Subject)\/Policy\/Resource$/,
    reason: 'a permissions boundary grants nothing: its wildcards are the most that the policies of a role may reach',
  },
  'CT.KMS.PR.3': {
    resources: /(\/(Masking)?Key(\/Key)?\/Resource|^template)$/,
    reason:
      'the policy of a key leaves `kms:CreateGrant` to IAM policies of the account; the control wants a deny of it to all but AWS services',
  },
  'CT.LAMBDA.PR.3': {
    resources: /\/(DefaultGroup\/Closing|Setting)\/Resource$/,
    reason: 'the handler calls the API of EC2 or IAM while stacks are deployed, and reaches nothing within a network',
  },
  'CT.OPENSEARCH.PR.16': {
    resources: /\/Domain\/Resource$/,
    reason: 'the domain has Policy-Min-TLS-1-2-PFS-2023-10, which is stricter; the control knows older policies alone',
  },
  'CT.RDS.PR.14': {
    resources: /^template$/,
    reason: 'the control wants every kind of log; the general log of MySQL would write each statement with its data',
  },
  'CT.RDS.PR.25': {
    resources: /^template$/,
    reason: 'the control wants every kind of log; the general log of MySQL would write each statement with its data',
  },
  'CT.S3.PR.10': {
    resources: /^(BlueprintAccessLogs|Subject)\/Bucket\/Resource$/,
    reason: 'S3 delivers access logs only to buckets whose default encryption is SSE-S3',
  },
  'CT.S3.PR.2': {
    resources: /^(BlueprintAccessLogs|Subject)\/Bucket\/Resource$/,
    reason: 'a bucket of access logs that logged its own access would log each delivery for ever',
  },
  'CT.S3.PR.4': {
    resources: /\/Bucket\/Resource$/,
    reason:
      'nothing in the library reads events of S3; access is recorded by access logs and by data events of CloudTrail',
  },
  'CT.S3.PR.9': {
    resources: /\/Bucket\/Resource$/,
    reason:
      'a lock keeps live or personal data from being erased when due; trails and archives have it (AuditTrail, LogArchive, ArchiveBucket)',
  },
  'CT.SQS.PR.1': {
    resources: /\/(DeadLetters|Undelivered)\/Resource$/,
    reason: 'it is a dead-letter queue itself, of rules of EventBridge or a Lambda function, not of another queue',
  },
};
