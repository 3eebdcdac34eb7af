/** Long-lived credentials, and the identities that have them: nobody needs them (CIP-4.5, SIP-AC.6). */
export const LONG_LIVED = [
  'iam:AddUserToGroup',
  'iam:AttachGroupPolicy',
  'iam:AttachUserPolicy',
  'iam:CreateAccessKey',
  'iam:CreateGroup',
  'iam:CreateLoginProfile',
  'iam:CreateServiceSpecificCredential',
  'iam:CreateUser',
  'iam:PutGroupPolicy',
  'iam:PutUserPolicy',
  'iam:ResetServiceSpecificCredential',
  'iam:UpdateAccessKey',
  'iam:UpdateLoginProfile',
  'iam:UploadSSHPublicKey',
  'iam:UploadSigningCertificate',
] as const;

/** What gives a role more than it has, and knows under which boundary the role stands. */
export const CHANGES_OF_ROLES = [
  'iam:AttachRolePolicy',
  'iam:CreateRole',
  'iam:DeleteRolePolicy',
  'iam:DetachRolePolicy',
  'iam:PutRolePermissionsBoundary',
  'iam:PutRolePolicy',
] as const;

/**
 * Who may come in, and what holds them: IAM knows no condition on the boundary here, so that nobody under one may.
 * Trust policies are changed by deployment.
 */
export const CHANGES_OF_TRUST = [
  'iam:AddClientIDToOpenIDConnectProvider',
  'iam:CreateOpenIDConnectProvider',
  'iam:CreateSAMLProvider',
  'iam:DeleteOpenIDConnectProvider',
  'iam:DeleteRolePermissionsBoundary',
  'iam:DeleteSAMLProvider',
  'iam:DeleteUserPermissionsBoundary',
  'iam:PutUserPermissionsBoundary',
  'iam:UpdateAssumeRolePolicy',
  'iam:UpdateOpenIDConnectProviderThumbprint',
  'iam:UpdateRole*',
  'iam:UpdateSAMLProvider',
] as const;

/** What becomes of policies that others stand under. */
export const CHANGES_OF_POLICIES = [
  'iam:CreatePolicyVersion',
  'iam:DeletePolicy',
  'iam:DeletePolicyVersion',
  'iam:SetDefaultPolicyVersion',
] as const;

/** What CloudFormation does under the role of a stack, which whoever asks for it need not be allowed to pass. */
export const CHANGES_OF_STACKS = [
  'cloudformation:CreateStackInstances',
  'cloudformation:DeleteStack*',
  'cloudformation:Execute*',
  'cloudformation:RollbackStack',
  'cloudformation:SetStackPolicy',
  'cloudformation:UpdateStack*',
  'cloudformation:UpdateTerminationProtection',
] as const;

/** What blinds those who watch, unlocks backups or destroys what makes data readable (CIP-13.3). */
export const SAFEGUARDS = [
  'access-analyzer:DeleteAnalyzer',
  'account:CloseAccount',
  'account:DeleteAlternateContact',
  'account:PutAlternateContact',
  'backup:DeleteBackupVault*',
  'backup:DeleteRecoveryPoint',
  'backup:DisassociateRecoveryPoint*',
  'backup:PutBackupVault*',
  'backup:UpdateRecoveryPointLifecycle',
  'cloudtrail:DeleteEventDataStore',
  'cloudtrail:DeleteTrail',
  'cloudtrail:PutEventSelectors',
  'cloudtrail:PutInsightSelectors',
  'cloudtrail:StopEventDataStoreIngestion',
  'cloudtrail:StopLogging',
  'cloudtrail:Update*',
  'cloudwatch:DeleteAlarms',
  'cloudwatch:DisableAlarmActions',
  'config:DeleteConfig*',
  'config:DeleteDeliveryChannel',
  'config:DeleteRetentionConfiguration',
  'config:PutConfigurationRecorder',
  'config:PutRetentionConfiguration',
  'config:StopConfigurationRecorder',
  'ec2:DisableEbsEncryptionByDefault',
  'events:DeleteRule',
  'events:DisableRule',
  'events:RemoveTargets',
  'guardduty:CreateFilter',
  'guardduty:CreateIPSet',
  'guardduty:Delete*',
  'guardduty:Disassociate*',
  'guardduty:StopMonitoringMembers',
  'guardduty:UpdateDetector',
  'guardduty:UpdateFilter',
  'iam:DeleteAccountPasswordPolicy',
  'iam:UpdateAccountPasswordPolicy',
  'kms:DeleteImportedKeyMaterial',
  'kms:DisableKey*',
  'kms:ScheduleKeyDeletion',
  'logs:DeleteLogGroup',
  'logs:DeleteMetricFilter',
  'logs:DeleteRetentionPolicy',
  'logs:PutRetentionPolicy',
  'macie2:DisableMacie',
  'organizations:LeaveOrganization',
  's3:BypassGovernanceRetention',
  's3:PutAccountPublicAccessBlock',
  'securityhub:BatchDisableStandards',
  'securityhub:Delete*',
  'securityhub:DisableSecurityHub',
  'securityhub:Disassociate*',
] as const;

/**
 * Services that have no region, or only one that nobody chooses: calls to them carry `us-east-1` or the like. ACM and
 * WAF are among them for what CloudFront takes from there.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html
 */
export const GLOBAL_SERVICES = [
  'account:*',
  'acm:*',
  'budgets:*',
  'ce:*',
  'cloudfront:*',
  'cur:*',
  'globalaccelerator:*',
  'health:*',
  'iam:*',
  'networkmanager:*',
  'organizations:*',
  'pricing:*',
  'route53:*',
  'route53domains:*',
  's3:GetAccountPublicAccessBlock',
  's3:ListAllMyBuckets',
  'shield:*',
  'sts:*',
  'support:*',
  'trustedadvisor:*',
  'waf:*',
  'wafv2:*',
] as const;
