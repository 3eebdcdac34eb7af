/** What a proactive control of Control Tower finds in the constructs, and why it stays. */
export interface ControlTowerException {
  /** The control, e.g. `CT.S3.PR.2`. */
  readonly control: string;

  /** The resources that it finds, each by the construct that a user makes and the path within: `LogBucket/Bucket`. */
  readonly resources: readonly string[];

  /**
   * Why the construct does not follow:
   * - `overtaken`: the control knows only what AWS offered before
   * - `impossible`: AWS refuses it, or advises against it
   * - `unseen`: what it depends on stands in no template, or in a form that the control does not read
   * - `declined`: it would harm, or serve nobody; the reason says what is done in its place
   * - `lower`: only an environment below production does without
   */
  readonly kind: 'overtaken' | 'impossible' | 'unseen' | 'declined' | 'lower';

  /** In a few words, with what stands in its place. */
  readonly reason: string;
}

const BOUNDARY =
  'a permissions boundary allows all that it does not deny, and grants nothing; that the policy is one shows on the roles, not on itself';

const GENERAL_LOG =
  'of the logs of MySQL the general one is missing: each statement with its data; who connects, and changes of tables and permissions, are in the audit log';

const NO_LONGER =
  'logs of this class are kept as the engagement file says for the environment; in production a year at least';

const MANAGED_RESULTS =
  'Athena keeps the results itself, under the key of the workgroup (`ManagedQueryResultsConfiguration`); the control knows results in a bucket alone';

/** Every exception. A test demands that each resource of each is still found, and nothing else. */
export const CONTROL_TOWER_EXCEPTIONS: readonly ControlTowerException[] = [
  { control: 'CT.ATHENA.PR.1', kind: 'overtaken', reason: MANAGED_RESULTS, resources: ['QueryWorkgroup/Workgroup'] },
  { control: 'CT.ATHENA.PR.2', kind: 'overtaken', reason: MANAGED_RESULTS, resources: ['QueryWorkgroup/Workgroup'] },
  {
    control: 'CT.CLOUDFRONT.PR.1',
    kind: 'declined',
    reason: 'the application answers for the root, and no bucket: there is no list of objects to be handed out',
    resources: ['Stack/Subject/Distribution'],
  },
  {
    control: 'CT.CLOUDFRONT.PR.4',
    kind: 'declined',
    reason: 'the load balancer stands in several zones; a second origin would be the same service once more',
    resources: ['Stack/Subject/Distribution'],
  },
  {
    control: 'CT.CLOUDFRONT.PR.5',
    kind: 'overtaken',
    reason:
      'CloudWatch Logs delivers the access logs (standard logging v2); the control knows the older way alone, which asks for a bucket with ACLs',
    resources: ['Stack/Subject/Distribution'],
  },
  {
    control: 'CT.CLOUDWATCH.PR.2',
    kind: 'declined',
    reason:
      'logs of the class `application` may hold personal data, and are kept for the days that the engagement file says, 90 without; those of `access` and `audit` are kept a year',
    resources: [
      'AccessReview/Reviewer/Failures/LogGroup',
      'AlertTopic/Failures/LogGroup',
      'AuroraDatabase/Logs/error/LogGroup',
      'AuroraDatabase/Logs/slowquery/LogGroup',
      'ContainerService/Logs/LogGroup',
      'DeliveryPipeline/Logs/LogGroup',
      'EncryptedCache/engine-log/LogGroup',
      'EncryptedCache/slow-log/LogGroup',
      'EncryptedLogGroup/LogGroup',
      'PersonalDataVault/Logs/LogGroup',
      'RdsDatabase/Logs/error/LogGroup',
      'RdsDatabase/Logs/slowquery/LogGroup',
      'RdsDatabase/Logs/upgrade/LogGroup',
      'SearchDomain/Logs/Errors/LogGroup',
      'SearchDomain/Logs/SlowIndexing/LogGroup',
      'SearchDomain/Logs/SlowSearches/LogGroup',
      'SecureApi/Execution/LogGroup',
      'SecureFunction/Logs/LogGroup',
      'SegmentedVpc/DefaultGroup/Logs/LogGroup',
    ],
  },
  {
    control: 'CT.CLOUDWATCH.PR.2',
    kind: 'lower',
    reason: NO_LONGER,
    resources: [
      'AccountPasswordPolicy/Logs/LogGroup',
      'AuditTrail/Events/LogGroup',
      'AuroraDatabase/Logs/audit/LogGroup',
      'PublicEntry/Firewall/Logs/LogGroup',
      'RdsDatabase/Logs/audit/LogGroup',
      'RdsDatabase/Logs/postgresql/LogGroup',
      'SearchDomain/Logs/Audit/LogGroup',
      'SecureApi/Access/LogGroup',
      'SecureApi/Firewall/Logs/LogGroup',
      'SegmentedVpc/Flows/LogGroup',
      'SegmentedVpc/Queries/LogGroup',
      'UserDirectory/Firewall/Logs/LogGroup',
    ],
  },
  {
    control: 'CT.ECS.PR.2',
    kind: 'overtaken',
    reason: 'Container Insights are `enhanced`, which is more; the control knows `enabled` alone',
    resources: ['ContainerService/Cluster'],
  },
  {
    control: 'CT.ELASTICLOADBALANCING.PR.5',
    kind: 'lower',
    reason: 'it goes with its stack; in production it is protected',
    resources: ['PublicEntry/LoadBalancer'],
  },
  {
    control: 'CT.GUARDDUTY.PR.1',
    kind: 'overtaken',
    reason:
      'S3 protection is on by `Features` (S3_DATA_EVENTS); the control reads `DataSources`, and a detector takes one of the two',
    resources: ['ThreatDetection/GuardDuty'],
  },
  { control: 'CT.IAM.PR.2', kind: 'unseen', reason: BOUNDARY, resources: ['PermissionsBoundary/Policy'] },
  { control: 'CT.IAM.PR.3', kind: 'unseen', reason: BOUNDARY, resources: ['PermissionsBoundary/Policy'] },
  {
    control: 'CT.LAMBDA.PR.2',
    kind: 'unseen',
    reason:
      '`SourceArn` names the API, its stage and the path, put together on deployment; the control reads only text or one reference',
    resources: [
      'SecureApi/Api/Default/orders/POST/ApiPermission',
      'SecureApi/Api/Default/orders/{id}/GET/ApiPermission',
    ],
  },
  {
    control: 'CT.LAMBDA.PR.3',
    kind: 'declined',
    reason:
      'the function runs while its stack is deployed, calls one API of EC2 or IAM, and has nothing to reach in a network',
    resources: ['AccountPasswordPolicy/Setting', 'SegmentedVpc/DefaultGroup/Closing'],
  },
  {
    control: 'CT.OPENSEARCH.PR.14',
    kind: 'lower',
    reason: 'one zone and one data node, for what they cost; in production as many zones as the network has',
    resources: ['SearchDomain/Domain'],
  },
  {
    control: 'CT.OPENSEARCH.PR.16',
    kind: 'overtaken',
    reason:
      'the domain has Policy-Min-TLS-1-2-PFS-2023-10: TLS 1.2 at least, with forward secrecy; the control knows Policy-Min-TLS-1-2-2019-07 alone',
    resources: ['SearchDomain/Domain'],
  },
  {
    control: 'CT.RDS.PR.1',
    kind: 'lower',
    reason: 'one zone, for what a second one costs; in production there are two',
    resources: ['RdsDatabase/Instance'],
  },
  {
    control: 'CT.RDS.PR.3',
    kind: 'lower',
    reason: 'it goes with its stack; in production it is protected',
    resources: ['AuroraDatabase/Cluster'],
  },
  {
    control: 'CT.RDS.PR.13',
    kind: 'lower',
    reason: 'it goes with its stack; in production it is protected',
    resources: ['RdsDatabase/Instance'],
  },
  { control: 'CT.RDS.PR.14', kind: 'declined', reason: GENERAL_LOG, resources: ['RdsDatabase/Instance'] },
  { control: 'CT.RDS.PR.25', kind: 'declined', reason: GENERAL_LOG, resources: ['AuroraDatabase/Cluster'] },
  {
    control: 'CT.S3.PR.2',
    kind: 'impossible',
    reason: 'each log of access to the logs would be another access to log: AWS advises against it',
    resources: ['LogBucket/Bucket'],
  },
  {
    control: 'CT.S3.PR.4',
    kind: 'declined',
    reason: 'nobody reads the events; who reached what stands in access logs and in data events of CloudTrail',
    resources: [
      'AnalyticsDatabase/Records/Bucket',
      'ArchiveBucket/Bucket',
      'AuditTrail/Archive/Bucket',
      'BackupAudit/Reports/Bucket',
      'DeliveryArtifacts/Bucket',
      'DeliveryPipeline/Artifacts/Bucket',
      'EncryptedBucket/Bucket',
      'LogArchive/Bucket',
      'LogBucket/Bucket',
      'MaskedCopy/Copy/Bucket',
      'PersonalDataVault/Records/Bucket',
      'PublicEntry/Logs/Bucket',
      'ThreatDetection/Config/Bucket',
      'WebDistribution/Logs/Bucket',
    ],
  },
  {
    control: 'CT.S3.PR.9',
    kind: 'declined',
    reason:
      'without a retention a lock locks nothing, with one nothing can be erased when due; what must stay is locked: AuditTrail, LogArchive, ArchiveBucket',
    resources: [
      'AnalyticsDatabase/Records/Bucket',
      'BackupAudit/Reports/Bucket',
      'DeliveryArtifacts/Bucket',
      'DeliveryPipeline/Artifacts/Bucket',
      'EncryptedBucket/Bucket',
      'MaskedCopy/Copy/Bucket',
      'PersonalDataVault/Records/Bucket',
      'PublicEntry/Logs/Bucket',
      'WebDistribution/Logs/Bucket',
    ],
  },
  {
    control: 'CT.S3.PR.9',
    kind: 'impossible',
    reason:
      'without a retention a lock locks nothing; with one, neither access logs of S3 nor the history of Config are delivered',
    resources: ['LogBucket/Bucket', 'ThreatDetection/Config/Bucket'],
  },
  {
    control: 'CT.S3.PR.9',
    kind: 'lower',
    reason: 'what is locked would outlive its environment; in production it is',
    resources: ['ArchiveBucket/Bucket', 'AuditTrail/Archive/Bucket', 'LogArchive/Bucket'],
  },
  {
    control: 'CT.S3.PR.10',
    kind: 'impossible',
    reason:
      'neither S3 nor load balancers deliver access logs to a bucket that is encrypted by a key of KMS by default',
    resources: ['LogBucket/Bucket', 'PublicEntry/Logs/Bucket'],
  },
];
