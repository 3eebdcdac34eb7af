/**
 * How our rules stand to a check of cdk-nag.
 *
 * - `same`, `stricter`, `different`: rules of ours name it in their field `cdkNag`.
 * - `theirs only`, `not yet`: none does.
 */
export type Standing = 'same' | 'stricter' | 'different' | 'theirs only' | 'not yet';

/** What there is to say of a check beside that ours asks for the same. */
export interface Note {
  readonly is: Exclude<Standing, 'same'>;
  /** What more is asked, what else, why nothing is, or which clause asks for it. */
  readonly how: string;
}

const stricter = (how: string): Note => ({ is: 'stricter', how });
const different = (how: string): Note => ({ is: 'different', how });
const theirsOnly = (how: string): Note => ({ is: 'theirs only', how });

const IN_PRODUCTION = 'in production only';
const IN_A_PLAN =
  'in production only; plans that select by tag or by name, and those of other stacks, are taken into account';
const MEDIA_STORE = 'AWS closed MediaStore on 13 November 2025';
const PUBLIC_BUCKET =
  'the policy itself is judged, and whoever has an AWS account is the public; S3BucketBlocksPublicAccess asks for the switch';
const OWN_KEY = 'a key of the customer, not of AWS';

/** By the name of the check. What is not here, and named by a rule of ours, asks for the same. */
export const NOTES: Readonly<Record<string, Note>> = {
  ALBHttpToHttpsRedirection: stricter('rules of listeners too, and listeners of network load balancers'),
  ALBWAFEnabled: different('internal load balancers need none'),
  APIGWAccessLogging: stricter('stages of SAM too'),
  APIGWAssociatedWithWAF: different('private APIs need none; AppSync and App Runner are judged too'),
  APIGWAuthorization: different(
    'a resource policy that names who may call will do; definitions and SAM are judged too',
  ),
  APIGWCacheEnabledAndEncrypted: different('a cache has to be encrypted, but need not be there'),
  APIGWExecutionLoggingEnabled: stricter('stages of SAM too'),
  APIGWRequestValidation: different('of each method, not one somewhere in the API; of the body or of the parameters'),
  APIGWSSLEnabled: different('only where a method calls a server of the internet'),
  APIGWXrayEnabled: stricter('stages of SAM and AppSync too'),
  AppSyncGraphQLRequestLogging: different(
    'the content, which is data of users, is to stay out of the log; Event APIs too',
  ),
  AuroraMySQLBacktrack: different(`${IN_PRODUCTION}, and only where Aurora can`),
  AuroraMySQLLogging: different('but for the general log, which holds every statement with its data'),
  AuroraMySQLPostgresIAMAuth: stricter('every engine that knows it'),
  AutoScalingGroupCooldownPeriod: theirsOnly(
    'no clause is about the pace of scaling, and AWS has a cooldown by default',
  ),
  AutoScalingGroupELBHealthCheckRequired: stricter('groups behind VPC Lattice and other traffic sources too'),
  AutoScalingGroupHealthCheck: different('asks for the health check of the load balancer, not for its grace period'),
  AutoScalingLaunchConfigPublicIpDisabled: different('where nothing is said, the subnets decide'),
  CloudFrontDistributionAccessLogging: different('logs that CloudWatch Logs delivers count too'),
  CloudFrontDistributionGeoRestrictions: theirsOnly('no clause says from which countries users may come'),
  CloudFrontDistributionHttpsViewerNoOutdatedSSL: different('TLS 1.1 is refused too; dedicated addresses are fine'),
  CloudFrontDistributionNoOutdatedSSL: stricter('TLS 1.1 is refused too, and VPC origins are judged'),
  CloudFrontDistributionS3OriginAccessControl: stricter(
    'buckets of other stacks, controls that never sign, and origins that are websites of buckets',
  ),
  CloudFrontDistributionWAFIntegration: stricter('WAF Classic is not enough'),
  CloudTrailCloudWatchLogsEnabled: stricter('and the role to write to it'),
  CloudTrailEncryptionEnabled: stricter(OWN_KEY),
  CloudWatchAlarmAction: different(
    'an action when the alarm goes off, of composite alarms too; parts of those need none',
  ),
  CloudWatchLogGroupRetentionPeriod: stricter('as long as the environment asks for logs of that class'),
  CodeBuildProjectEnvVarAwsCred: stricter('any secret, by its name or its form, in every service'),
  CodeBuildProjectManagedImages: theirsOnly(
    'an image of your own may be right; that images are scanned is asked of ECR',
  ),
  CodeBuildProjectSourceRepoUrl: different('a connection in place of OAuth; no token, no login in the address'),
  CognitoUserPoolAPIGWAuthorizer: theirsOnly('any authorizer will do: which one an API has is for its users to say'),
  CognitoUserPoolPlusTier: different('the protection has to block; theirs asks for the tier that has it'),
  CognitoUserPoolStrongPasswordPolicy: stricter('14 characters, not 8; lower case; temporary passwords end in 7 days'),
  DMSReplicationNotPublic: stricter('instance profiles too'),
  DocumentDBClusterBackupRetentionPeriod: different('as many days as the engagement says: 7 unless it says otherwise'),
  DocumentDBClusterEncryptionAtRest: stricter('global clusters too'),
  DocumentDBClusterLogExports: different(
    'the log `audit`, and the parameter that fills it; theirs names kinds of events',
  ),
  DocumentDBCredentialsInSecretsManager: different(
    'the password only, not the name; one that the service manages counts, elastic clusters are judged',
  ),
  DynamoDBAutoScalingEnabled: stricter('global tables too'),
  DynamoDBInBackupPlan: different(IN_A_PLAN),
  DynamoDBPITREnabled: stricter('each replica, and as far back as backups are kept'),
  EC2EBSInBackupPlan: different(IN_A_PLAN),
  EC2EBSOptimizedInstance: theirsOnly('it is about speed, and no clause is'),
  EC2EBSVolumeEncrypted: stricter(
    'volumes by a key of the customer; launch templates and spot fleets by themselves too',
  ),
  EC2IMDSv2Enabled: stricter('launch templates and spot fleets by themselves too'),
  EC2InstanceDetailedMonitoringEnabled: stricter('launch templates and spot fleets too'),
  EC2InstanceNoPublicIp: stricter('launch templates and spot fleets too, and subnets that give addresses count'),
  EC2InstanceProfileAttached: stricter('launch templates, launch configurations and spot fleets too'),
  EC2InstanceTerminationProtection: different(`${IN_PRODUCTION}; what the launch template says counts`),
  EC2InstancesInVPC: stricter('Auto Scaling groups too'),
  EC2RestrictedCommonPorts: different(
    'all ports of administration and of data stores, IPv6, ranges nearly as wide; from named sources every protocol may come',
  ),
  EC2RestrictedInbound: different('ports 80 and 443 may be open; others may not, nor to ranges nearly as wide'),
  EC2RestrictedSSH: stricter('all ports of administration, and ranges nearly as wide'),
  EC2SecurityGroupDescription: stricter('each ingress rule too'),
  ECROpenAccess: different('policies of every service; a condition that names who may is accepted'),
  ECSTaskDefinitionContainerLogging: stricter('only drivers that carry the logs off the host'),
  ECSTaskDefinitionNoEnvironmentVariables: different('variables are fine, secrets in them are not, in every service'),
  ECSTaskDefinitionUserForHostMode: stricter('no network of the host, no privileges and no root at all'),
  EFSEncrypted: stricter(`${OWN_KEY}; replicas too`),
  EFSInBackupPlan: different(`${IN_PRODUCTION}; the plan that AWS makes by itself counts`),
  EKSClusterNoEndpointPublicAccess: different('a public endpoint is accepted for named ranges of addresses'),
  ELBACMCertificateRequired: different('plain listeners need none: another rule refuses them'),
  ELBDeletionProtectionEnabled: different(IN_PRODUCTION),
  ELBLoggingEnabled: different(
    'the bucket has to be named, or CloudWatch Logs; network load balancers only where they end TLS, for others log nothing',
  ),
  ELBTlsHttpsListenersOnly: different(
    'plain listeners are refused, which theirs passes; the way to the instances is the matter of another rule',
  ),
  ELBv2ACMCertificateRequired: different('certificates of Certificate Manager only; plain listeners need none'),
  EMRAuthEC2KeyPairOrKerberos: stricter('Kerberos, a key pair is not enough'),
  EMREncryptionInTransit: stricter('disks and objects too'),
  EMRLocalDiskEncryption: stricter(`${OWN_KEY}; EBS volumes, objects and traffic too`),
  EMRS3AccessLogging: different('CloudWatch Logs will do, too'),
  ElastiCacheClusterInVPC: stricter('serverless caches and MemoryDB too, and not the default subnets'),
  ElastiCacheClusterNonDefaultPort: stricter('clusters of MemoryDB too'),
  ElastiCacheRedisClusterAutomaticBackup: different(
    'as many days as the engagement says: 7 unless it says otherwise, theirs 15',
  ),
  ElastiCacheRedisClusterEncryption: stricter('a key of the customer, no clients without TLS, lone clusters too'),
  ElastiCacheRedisClusterMultiAZ: different(`${IN_PRODUCTION}; lone clusters too`),
  ElastiCacheRedisClusterRedisAuth: different('user groups count; serverless caches, MemoryDB and lone clusters too'),
  ElasticBeanstalkEC2InstanceLogsToS3: different('to CloudWatch Logs, not to S3'),
  ElasticBeanstalkManagedUpdatesEnabled: different('the level of updates is left open'),
  EventBusOpenAccess: stricter('policies of every service; a condition has to leave strangers out'),
  GlueEncryptedCloudWatchLogs: stricter(`${OWN_KEY}; endpoints and transforms too, and the data`),
  GlueJobBookmarkEncrypted: stricter(OWN_KEY),
  IAMGroupHasUsers: theirsOnly('the opposite: neither users nor groups have rights, roles have'),
  IAMNoInlinePolicy: theirsOnly('a policy of one role is as good inline, where the CDK writes its grants'),
  IAMNoManagedPolicies: different('those of administrators and for all of a service; narrower ones of AWS are fine'),
  IAMNoWildcardPermissions: different(
    'patterns within a service are fine, and every resource for actions that know no single one',
  ),
  IAMPolicyNoStatementsWithAdminAccess: stricter('every action of one service too, users and permission sets too'),
  IAMPolicyNoStatementsWithFullAccess: stricter('users and permission sets too'),
  IAMUserGroupMembership: theirsOnly('the opposite: neither users nor groups have rights, roles have'),
  IAMUserNoPolicies: stricter('groups too'),
  KMSBackingKeyRotationEnabled: stricter('once a year or more often'),
  KinesisDataAnalyticsFlinkCheckpointing: different('the default, which is on, will do; snapshots too'),
  KinesisDataFirehoseSSE: different(`${OWN_KEY}; streams that read from another one need none`),
  KinesisDataStreamDefaultKeyWhenSSE: theirsOnly(
    'the opposite: CIP-6.4 asks for a key of the customer, theirs for that of AWS',
  ),
  KinesisDataStreamSSE: stricter(OWN_KEY),
  LambdaConcurrency: different('functions that serve nothing but custom resources need none'),
  LambdaDLQ: different('a destination for failures will do, and functions whose callers wait need none'),
  LambdaFunctionPublicAccessProhibited: stricter(
    'policies of every service; a source that a stranger can set is refused',
  ),
  LambdaInsideVPC: different('functions at the edge, or for custom resources alone, need none'),
  LambdaLatestVersion: different('any runtime that AWS still patches, not the newest alone'),
  LexBotAliasEncryptedConversationLogs: theirsOnly(
    'the log group and the bucket that they go to are judged themselves',
  ),
  MSKBrokerLogging: stricter('connectors too'),
  MediaStoreCloudWatchMetricPolicy: theirsOnly(MEDIA_STORE),
  MediaStoreContainerCORSPolicy: theirsOnly(MEDIA_STORE),
  MediaStoreContainerHasContainerPolicy: theirsOnly(MEDIA_STORE),
  MediaStoreContainerLifecyclePolicy: theirsOnly(MEDIA_STORE),
  MediaStoreContainerSSLRequestsOnly: theirsOnly(MEDIA_STORE),
  NeptuneClusterBackupRetentionPeriod: different('as many days as the engagement says: 7 unless it says otherwise'),
  NeptuneClusterEncryptionAtRest: stricter('global clusters too'),
  NeptuneClusterMultiAZ: different(`${IN_PRODUCTION}, by a second instance; theirs by a subnet group and two zones`),
  OpenSearchAllowlistedIPs: different('a VPC in place of a list of addresses'),
  OpenSearchDedicatedMasterNode: different(IN_PRODUCTION),
  OpenSearchEncryptedAtRest: stricter(OWN_KEY),
  OpenSearchNoUnsignedOrAnonymousAccess: different(
    'fine-grained access control too; inside a VPC the policy may name everyone',
  ),
  OpenSearchZoneAwareness: different(IN_PRODUCTION),
  RDSAutomaticMinorVersionUpgradeEnabled: stricter('Multi-AZ clusters too'),
  RDSEnhancedMonitoringEnabled: stricter('Multi-AZ clusters too'),
  RDSInBackupPlan: different(IN_A_PLAN),
  RDSInstanceBackupEnabled: stricter('as many days as the engagement says, clusters too'),
  RDSInstanceDeletionProtectionEnabled: different(`${IN_PRODUCTION}; global clusters too`),
  RDSInstancePublicAccess: different('where nothing is said, a subnet group of your own will do; clusters too'),
  RDSLoggingEnabled: different(
    'but for the general log, which holds every statement with its data, traces and the log of upgrades',
  ),
  RDSMultiAZSupport: different(`${IN_PRODUCTION}; clusters and shard groups too`),
  RDSNonDefaultPort: stricter('not the default port of any engine'),
  RDSRestrictedInbound: stricter('nor open to ranges nearly as wide'),
  RDSStorageEncrypted: stricter('global clusters too'),
  RedshiftBackupEnabled: stricter('as many days as the engagement says'),
  RedshiftClusterAuditLogging: stricter('serverless namespaces too, and which logs'),
  RedshiftClusterConfiguration: stricter(`${OWN_KEY}; serverless namespaces too`),
  RedshiftClusterEncryptionAtRest: stricter(`${OWN_KEY}; serverless namespaces too`),
  RedshiftClusterInVPC: stricter('serverless workgroups too, and not the default subnets'),
  RedshiftClusterMaintenanceSettings: different('no window is asked for, since there is one by default'),
  RedshiftClusterNonDefaultPort: stricter('workgroups of Redshift Serverless too'),
  RedshiftClusterNonDefaultUsername: stricter('nor `admin`; serverless namespaces too'),
  RedshiftClusterPublicAccess: stricter('serverless workgroups too'),
  RedshiftClusterUserActivityLogging: stricter('serverless namespaces too'),
  RedshiftEnhancedVPCRoutingEnabled: stricter('serverless workgroups too'),
  RedshiftRequireTlsSSL: stricter('serverless workgroups too'),
  S3BucketLevelPublicAccessProhibited: stricter('said in the template, not left to the default; access points too'),
  S3BucketLoggingEnabled: stricter('and not into the bucket itself'),
  S3BucketPublicReadProhibited: stricter(PUBLIC_BUCKET),
  S3BucketPublicWriteProhibited: stricter(PUBLIC_BUCKET),
  S3BucketReplicationEnabled: theirsOnly(
    'backup plans copy buckets elsewhere; replication is another way to the same clause',
  ),
  S3DefaultEncryptionKMS: stricter(`${OWN_KEY}; but for buckets that take access logs, which KMS would keep out`),
  S3WebBucketOAIAccess: stricter('no website of a bucket at all'),
  SNSEncryptedKMS: stricter(OWN_KEY),
  SNSTopicSSLPublishOnly: stricter('encrypted topics too'),
  SQSQueueSSE: stricter(OWN_KEY),
  SageMakerEndpointConfigurationKMSKeyConfigured: stricter(OWN_KEY),
  SageMakerNotebookInstanceKMSKeyConfigured: stricter(OWN_KEY),
  SecretsManagerRotationEnabled: stricter('every 90 days or more often'),
  SecretsManagerUsingKMSKey: stricter('replicas too'),
  TimestreamDatabaseCustomerManagedKey: stricter(`${OWN_KEY}; InfluxDB and scheduled queries too`),
  VPCFlowLogsEnabled: stricter('accepted and rejected traffic both, and somewhere to write to'),
  VPCNoNACLs: theirsOnly('the opposite: CIP-6.1 counts network ACLs among the firewalls; what they let in is judged'),
  VPCNoUnrestrictedRouteToIGW: different('of private subnets only; public ones are there to have such a route'),
  VPCSubnetAutoAssignPublicIpDisabled: different('IPv4 only: in IPv6 routes decide who reaches an address'),
  WAFv2LoggingEnabled: different('logs that CloudWatch Logs delivers count too'),
};
