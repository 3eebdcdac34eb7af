import * as backup from 'aws-cdk-lib/aws-backup';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { AnyPrincipal, Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  CfnResolverQueryLoggingConfig,
  CfnResolverQueryLoggingConfigAssociation,
} from 'aws-cdk-lib/aws-route53resolver';
import { CfnResource, Duration, Stack, type Stage, Tags } from 'aws-cdk-lib/core';
import { DataKey, EncryptedLogGroup } from '../../constructs';

/** A VPC of isolated subnets that breaks no rule, for stores to stand in. */
export function vpcIn(stack: Stack, id = 'Vpc'): ec2.IVpc {
  const { key } = new DataKey(stack, `${id}Key`, { dataClass: 'internal' });
  const logsOf = (name: string) =>
    new EncryptedLogGroup(stack, `${id}${name}`, { logClass: 'access', dataClass: 'internal', key }).logGroup;
  const vpc = new ec2.Vpc(stack, id, {
    ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/16'),
    availabilityZones: ['a', 'b', 'c'].map((zone) => `${stack.region}${zone}`),
    natGateways: 0,
    restrictDefaultSecurityGroup: false,
    subnetConfiguration: [
      { name: 'Data', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 24 },
      { name: 'Public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24, mapPublicIpOnLaunch: false },
    ],
  });
  // What the CDK's switch does, without the function behind it.
  new CfnResource(stack, `${id}Restricted`, {
    type: 'Custom::VpcRestrictDefaultSG',
    properties: {
      ServiceToken: stack.formatArn({ service: 'lambda', resource: 'function', resourceName: 'restrict' }),
      DefaultSecurityGroupId: vpc.vpcDefaultSecurityGroup,
    },
  });
  vpc.addFlowLog('Traffic', { destination: ec2.FlowLogDestination.toCloudWatchLogs(logsOf('Traffic')) });
  const queries = new CfnResolverQueryLoggingConfig(stack, `${id}QueryLog`, {
    destinationArn: logsOf('Queries').logGroupArn,
  });
  new CfnResolverQueryLoggingConfigAssociation(stack, `${id}QueryLogged`, {
    resolverQueryLogConfigId: queries.ref,
    resourceId: vpc.vpcId,
  });
  for (const [name, service, action] of GATEWAYS) {
    const endpoint = vpc.addGatewayEndpoint(name, { service });
    endpoint.addToPolicy(
      new PolicyStatement({
        principals: [new AnyPrincipal()],
        actions: [action],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:PrincipalAccount': stack.account } },
      }),
    );
  }
  // The CDK's class keeps its interface only as long as `exactOptionalPropertyTypes` is off.
  return vpc as ec2.IVpc;
}

const GATEWAYS = [
  ['S3', ec2.GatewayVpcEndpointAwsService.S3, 's3:*'],
  ['DynamoDb', ec2.GatewayVpcEndpointAwsService.DYNAMODB, 'dynamodb:*'],
] as const;

/** A backup plan that selects every store and breaks no rule: rules of production demand one. */
export function backupsIn(stack: Stack): void {
  const { key } = new DataKey(stack, 'BackupKey', { dataClass: 'confidential' });
  const retention = Duration.days(35);
  const vault = new backup.BackupVault(stack, 'Vault', {
    encryptionKey: key,
    lockConfiguration: { minRetention: retention },
    blockRecoveryPointDeletion: true,
  });
  vault.addToAccessPolicy(
    new PolicyStatement({
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['backup:DeleteRecoveryPoint', 'backup:UpdateRecoveryPointLifecycle'],
      resources: ['*'],
    }),
  );
  Tags.of(vault).add('DataClassification', 'confidential');
  const plan = new backup.BackupPlan(stack, 'Plan', { backupVault: vault });
  plan.addRule(
    new backup.BackupPlanRule({
      ruleName: 'Daily',
      enableContinuousBackup: true,
      deleteAfter: retention,
      copyActions: [
        {
          destinationBackupVault: backup.BackupVault.fromBackupVaultArn(
            stack,
            'Copies',
            `arn:aws:backup:eu-west-1:${stack.account}:backup-vault:copies`,
          ),
          deleteAfter: retention,
        },
      ],
    }),
  );
  const role = new Role(stack, 'BackupRole', { assumedBy: new ServicePrincipal('backup.amazonaws.com') });
  plan.addSelection('Everything', { resources: [backup.BackupResource.fromArn('*')], role });
  const tests = new backup.CfnRestoreTestingPlan(stack, 'RestoreTests', {
    restoreTestingPlanName: 'tests',
    scheduleExpression: 'cron(0 5 1 * ? *)',
    recoveryPointSelection: {
      algorithm: 'LATEST_WITHIN_WINDOW',
      includeVaults: [vault.backupVaultArn],
      recoveryPointTypes: ['SNAPSHOT', 'CONTINUOUS'],
    },
  });
  new backup.CfnRestoreTestingSelection(stack, 'RestoreTest', {
    restoreTestingPlanName: tests.ref,
    restoreTestingSelectionName: 'all',
    protectedResourceType: 'RDS',
    protectedResourceArns: ['*'],
    iamRoleArn: role.roleArn,
  });
}

/** Both, in a stack of their own. */
export function networkIn(stage: Stage): ec2.IVpc {
  const stack = new Stack(stage, 'Network');
  backupsIn(stack);
  return vpcIn(stack);
}
