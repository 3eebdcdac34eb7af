import { type IRole, ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { identityPath } from '../identity/identity-path';

/** What a role of AWS Backup is for, and the policies that AWS keeps for it. */
const POLICIES = {
  'backs up': ['service-role/AWSBackupServiceRolePolicyForBackup', 'AWSBackupServiceRolePolicyForS3Backup'],
  restores: ['service-role/AWSBackupServiceRolePolicyForRestores', 'AWSBackupServiceRolePolicyForS3Restore'],
} as const;

/**
 * A role that AWS Backup either backs up or restores with, never both: what reads every store writes to none of them.
 *
 * Its policies are those of AWS. What a backup takes differs by service and grows with it, and a permission that is
 * missing shows when the backup is.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/iam-service-roles.html
 */
export function backupRole(scope: Construct, id: string, does: keyof typeof POLICIES): IRole {
  const role = new Role(scope, id, {
    description: `AWS Backup ${does} with it: ${scope.node.path}`,
    // By which a `PersonalDataVault` knows it.
    path: identityPath(Environment.of(scope), 'backup'),
    assumedBy: new ServicePrincipal('backup.amazonaws.com'),
    managedPolicies: POLICIES[does].map((name) => ManagedPolicy.fromAwsManagedPolicyName(name)),
  });
  const reason = 'what AWS Backup takes differs by service and grows with it, so AWS keeps the policy';
  acknowledgeCdkNag(
    role,
    Object.fromEntries(
      POLICIES[does].map((name) => [`AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${name}]`, reason]),
    ),
  );
  return role;
}
