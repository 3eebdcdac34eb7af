import { Template } from 'aws-cdk-lib/assertions';
import { AccountRootPrincipal, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { App, Stack } from 'aws-cdk-lib/core';
import { MfaRole, PermissionsBoundary, type PermissionsBoundaryProps, WorkloadRole } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';
import { ACCOUNT, boundaryAllows, boundaryDenies, denies, roleOf } from './access';

const POLICY = 'AWS::IAM::ManagedPolicy';
const OWN = `arn:aws:iam::${ACCOUNT}:policy/acme-portal/prod/boundary/Strict`;
const WORKLOADS = `arn:aws:iam::${ACCOUNT}:role/acme-portal/prod/workload`;

const bounded = (props: PermissionsBoundaryProps = {}, place?: Place) =>
  roleOf(
    (stack) => {
      const boundary = new PermissionsBoundary(stack, 'Boundary', { policyName: 'Strict', ...props });
      new MfaRole(stack, 'Person', { principals: [new AccountRootPrincipal()], boundary });
    },
    /^Person/,
    place,
  );

describe.each(Object.entries(FLAGS))('PermissionsBoundary with flags: %s', (_, flags) => {
  const role = bounded({}, { flags });

  test('leaves what policies allow', () => {
    boundaryAllows(role, { action: 's3:PutObject', resource: 'arn:aws:s3:::acme-documents/a.pdf' });
    boundaryAllows(role, { action: 'ec2:RunInstances' });
    boundaryAllows(role, { action: 'iam:GetRole', resource: `arn:aws:iam::${ACCOUNT}:role/any` });
  });

  test('allows nothing by itself', () => {
    denies(role, { action: 's3:PutObject', resource: 'arn:aws:s3:::acme-documents/a.pdf' });
  });

  test.each(['iam:CreateUser', 'iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:AttachUserPolicy'])(
    'denies %s',
    (action) => {
      boundaryDenies(role, { action, resource: `arn:aws:iam::${ACCOUNT}:user/eve` });
    },
  );

  test.each(['iam:CreateRole', 'iam:PutRolePolicy', 'iam:AttachRolePolicy', 'iam:PutRolePermissionsBoundary'])(
    'denies %s without the boundary, and under another',
    (action) => {
      const resource = `${WORKLOADS}/Worker`;
      boundaryDenies(role, { action, resource });
      const other = `arn:aws:iam::${ACCOUNT}:policy/acme-portal/prod/boundary/Lax`;
      boundaryDenies(role, { action, resource, context: { 'iam:PermissionsBoundary': other } });
      boundaryAllows(role, { action, resource, context: { 'iam:PermissionsBoundary': OWN } });
    },
  );

  test('denies changes of roles by which people, pipelines and vendors come in, boundary or not', () => {
    const resource = `arn:aws:iam::${ACCOUNT}:role/acme-portal/prod/access/Consultant`;
    const context = { 'iam:PermissionsBoundary': OWN };
    for (const action of ['iam:DeleteRolePolicy', 'iam:AttachRolePolicy', 'iam:DeleteRole', 'iam:CreateRole']) {
      boundaryDenies(role, { action, resource, context });
    }
    boundaryAllows(role, { action: 'iam:DeleteRole', resource: `${WORKLOADS}/Worker` });
  });

  test('denies to give a role, or a session, the tag that vaults of personal data let in by', () => {
    const resource = `${WORKLOADS}/Worker`;
    const tags = (...keys: string[]) => ({ 'aws:TagKeys': keys, 'iam:PermissionsBoundary': OWN });
    boundaryDenies(role, { action: 'sts:TagSession', resource, context: tags('PersonalDataVault') });
    for (const action of ['iam:CreateRole', 'iam:TagRole']) {
      boundaryDenies(role, { action, resource, context: tags('Team', 'personaldatavault') });
      boundaryAllows(role, { action, resource, context: tags('Team') });
    }
  });

  test('denies changes of the roles by which AWS Backup reads every store', () => {
    const resource = `arn:aws:iam::${ACCOUNT}:role/acme-portal/prod/backup/Backups`;
    boundaryDenies(role, { action: 'iam:CreateRole', resource, context: { 'iam:PermissionsBoundary': OWN } });
  });

  test('denies changes of stacks, which would act under a role that is not to be passed', () => {
    const resource = `arn:aws:cloudformation:eu-central-1:${ACCOUNT}:stack/acme-portal-prod-Storage/1`;
    boundaryDenies(role, { action: 'cloudformation:UpdateStack', resource });
    boundaryDenies(role, { action: 'cloudformation:ExecuteChangeSet', resource });
    boundaryDenies(role, { action: 'cloudformation:RollbackStack', resource });
    boundaryAllows(role, { action: 'cloudformation:DescribeStacks', resource });
  });

  test('denies the removal of a boundary, its own among them', () => {
    const context = { 'iam:PermissionsBoundary': OWN };
    const resource = `${WORKLOADS}/Worker`;
    boundaryDenies(role, { action: 'iam:DeleteRolePermissionsBoundary', resource, context });
    boundaryDenies(role, { action: 'iam:CreatePolicyVersion', resource: OWN });
    boundaryDenies(role, { action: 'iam:SetDefaultPolicyVersion', resource: OWN });
    boundaryDenies(role, { action: 'iam:DeletePolicy', resource: OWN });
  });

  test('denies changes of trust policies and of identity providers', () => {
    boundaryDenies(role, { action: 'iam:UpdateAssumeRolePolicy', resource: `${WORKLOADS}/Worker` });
    boundaryDenies(role, {
      action: 'iam:CreateOpenIDConnectProvider',
      resource: `arn:aws:iam::${ACCOUNT}:oidc-provider/evil.example`,
    });
  });

  test('denies escalation by passing a role that is none of a workload of the environment', () => {
    const pass = (resource: string) => ({ action: 'iam:PassRole', resource });
    boundaryDenies(role, pass(`arn:aws:iam::${ACCOUNT}:role/cdk-hnb659fds-cfn-exec-role-${ACCOUNT}-eu-central-1`));
    boundaryDenies(role, pass(`arn:aws:iam::${ACCOUNT}:role/acme-portal/prod/access/BreakGlass`));
    boundaryDenies(role, pass(`arn:aws:iam::${ACCOUNT}:role/acme-portal/dev/workload/Worker`));
    boundaryAllows(role, pass(`${WORKLOADS}/Worker`));
  });

  test.each([
    'backup:DeleteBackupVaultLockConfiguration',
    'backup:DeleteRecoveryPoint',
    'cloudtrail:DeleteTrail',
    'cloudtrail:StopLogging',
    'cloudtrail:UpdateTrail',
    'cloudwatch:DisableAlarmActions',
    'config:DeleteConfigurationRecorder',
    'config:StopConfigurationRecorder',
    'events:DisableRule',
    'guardduty:DeleteDetector',
    'guardduty:UpdateDetector',
    'kms:DisableKey',
    'kms:DisableKeyRotation',
    'kms:ScheduleKeyDeletion',
    'logs:DeleteLogGroup',
    'logs:DeleteMetricFilter',
    'organizations:LeaveOrganization',
    's3:BypassGovernanceRetention',
    'securityhub:DisableSecurityHub',
  ])('denies %s', (action) => {
    boundaryDenies(role, { action });
  });

  test('denies other regions, but for services that have none', () => {
    const elsewhere = { 'aws:RequestedRegion': 'us-east-1' };
    boundaryDenies(role, { action: 'ec2:RunInstances', context: elsewhere });
    boundaryDenies(role, { action: 's3:CreateBucket', resource: 'arn:aws:s3:::acme-abroad', context: elsewhere });
    boundaryAllows(role, { action: 'ec2:RunInstances', context: { 'aws:RequestedRegion': 'eu-west-1' } });
    boundaryAllows(role, { action: 'cloudfront:CreateInvalidation', context: elsewhere });
    boundaryAllows(role, { action: 'route53:ListHostedZones', context: elsewhere });
  });

  test('keeps its logical ids and its name', () => {
    const template = templateOf((stack) => PermissionsBoundary.of(stack), { flags });
    expect(logicalIds(template, POLICY)).toEqual(['BlueprintPermissionsBoundaryPolicyCA4896B2']);
    template.hasResourceProperties(POLICY, { Path: '/acme-portal/prod/boundary/' });
  });
});

test('fits into a managed policy, with room for denials', () => {
  const [policy] = Object.values(templateOf((stack) => PermissionsBoundary.of(stack)).findResources(POLICY));
  const { PolicyDocument } = policy?.['Properties'] as { PolicyDocument: object };
  expect(JSON.stringify(PolicyDocument).length).toBeLessThan(5000);
});

test('is one for each stack', () => {
  const template = templateOf((stack) => {
    const principals = [new AccountRootPrincipal()];
    new MfaRole(stack, 'One', { principals });
    new MfaRole(stack, 'Other', { principals });
    new WorkloadRole(stack, 'Worker', { service: new ServicePrincipal('ecs-tasks.amazonaws.com') });
  });
  expect(logicalIds(template, POLICY)).toHaveLength(1);
});

test('can be tightened: fewer regions, more denials', () => {
  const runs = new PolicyStatement({ effect: Effect.DENY, actions: ['ec2:RunInstances'], resources: ['*'] });
  const role = bounded({ regions: ['eu-central-1'], denials: [runs] });
  boundaryDenies(role, { action: 'sqs:ListQueues', context: { 'aws:RequestedRegion': 'eu-west-1' } });
  boundaryAllows(role, { action: 'sqs:ListQueues' });
  boundaryDenies(role, { action: 'ec2:RunInstances' });
});

test('without an engagement, only the region of the stack is left', () => {
  const stack = new Stack(new App(), 'Stack', { env: { account: ACCOUNT, region: 'eu-west-1' } });
  PermissionsBoundary.of(stack);
  const json = JSON.stringify(Template.fromStack(stack).findResources(POLICY));
  expect(json).toContain('{"aws:RequestedRegion":["eu-west-1"]}');
  expect(json).toContain('"Path":"/blueprints/prod/boundary/"');
});

test('refuses to be loosened', () => {
  const refused = (props: PermissionsBoundaryProps) => () => new PermissionsBoundary(stackIn(), 'Boundary', props);
  expect(refused({ regions: ['us-east-1'] })).toThrow(
    'prod/Stack/Boundary: regions is [us-east-1]; allowed: some of eu-central-1, eu-west-1, see SEC-5.3',
  );
  expect(refused({ regions: [] })).toThrow('regions is []; allowed: some of eu-central-1, eu-west-1, see SEC-5.3');
  expect(refused({ denials: [new PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] })] })).toThrow(
    'denials is {"Action":"s3:GetObject","Effect":"Allow","Resource":"*"}; allowed: statements of the effect Deny, see CIP-13.6',
  );
});
