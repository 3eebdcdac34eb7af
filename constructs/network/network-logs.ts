import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as resolver from 'aws-cdk-lib/aws-route53resolver';
import { ArnFormat, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledgeCdkNag, POLICY_OF_ONE_ROLE } from '../acknowledge-cdk-nag';
import { EncryptedLogGroup } from '../logs/encrypted-log-group';
import { uniqueName } from '../unique-name';

/**
 * AWS's own fields, and those without which traffic over a NAT gateway cannot be told apart.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
 */
const FIELDS = [
  'version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status',
  'vpc-id subnet-id instance-id tcp-flags type pkt-srcaddr pkt-dstaddr region az-id flow-direction traffic-path',
]
  .join(' ')
  .split(' ')
  .map((field) => `\${${field}}`)
  .join(' ');

const accessLogs = (scope: Construct, id: string, key: kms.IKey): logs.ILogGroup =>
  new EncryptedLogGroup(scope, id, { logClass: 'access', dataClass: 'internal', key }).logGroup;

/** Records all traffic of a VPC. */
export function logFlows(scope: Construct, vpc: ec2.IVpc, key: kms.IKey): logs.ILogGroup {
  const { account } = Stack.of(scope);
  const logGroup = accessLogs(scope, 'Flows', key);
  const role = new iam.Role(scope, 'FlowRole', {
    description: `Lets VPC flow logs write into the log group of ${scope.node.path}`,
    assumedBy: new iam.ServicePrincipal('vpc-flow-logs.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  });
  acknowledgeCdkNag(role, POLICY_OF_ONE_ROLE);
  logGroup.grant(role, 'logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams');
  const flowLog = new ec2.CfnFlowLog(scope, 'FlowLog', {
    resourceType: 'VPC',
    resourceId: vpc.vpcId,
    trafficType: 'ALL',
    logDestinationType: 'cloud-watch-logs',
    logDestination: logGroup.logGroupArn,
    deliverLogsPermissionArn: role.roleArn,
    logFormat: FIELDS,
    maxAggregationInterval: 600,
  });
  flowLog.node.addDependency(role);
  return logGroup;
}

/** Records the names that are looked up in a VPC. */
export function logQueries(scope: Construct, vpc: ec2.IVpc, key: kms.IKey): logs.ILogGroup {
  const logGroup = accessLogs(scope, 'Queries', key);
  const policy = letDeliver(scope);
  const config = new resolver.CfnResolverQueryLoggingConfig(scope, 'QueryLog', {
    name: uniqueName(scope, 64),
    destinationArn: logGroup.logGroupArn,
  });
  // Route 53 tries to write when it is told where to.
  config.node.addDependency(policy, key);
  new resolver.CfnResolverQueryLoggingConfigAssociation(scope, 'QueryLogOfVpc', {
    resolverQueryLogConfigId: config.ref,
    resourceId: vpc.vpcId,
  });
  return logGroup;
}

/** Lets AWS deliver logs into the log groups of the stack, on behalf of the account. */
function letDeliver(scope: Construct): logs.CfnResourcePolicy {
  const stack = Stack.of(scope);
  const logGroups = (resourceName: string): string =>
    stack.formatArn({
      service: 'logs',
      resource: 'log-group',
      resourceName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  const statement = new iam.PolicyStatement({
    principals: [new iam.ServicePrincipal('delivery.logs.amazonaws.com')],
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [logGroups(`${stack.stackName}-*`)],
    conditions: {
      StringEquals: { 'aws:SourceAccount': stack.account },
      ArnLike: { 'aws:SourceArn': stack.formatArn({ service: 'logs', resource: '*' }) },
    },
  });
  return new logs.CfnResourcePolicy(scope, 'Delivery', {
    policyName: uniqueName(scope, 128),
    policyDocument: stack.toJsonString(new iam.PolicyDocument({ statements: [statement] })),
  });
}

/** What DNS Firewall recognises by itself, without a list. */
const THREATS = ['DGA', 'DNS_TUNNELING', 'DICTIONARY_DGA'] as const;

/** Blocks names that malicious code makes up, or carries data off in, and those of the lists. */
export function blockNames(scope: Construct, vpc: ec2.IVpc, domainLists: readonly string[]): void {
  const block = { action: 'BLOCK', blockResponse: 'NXDOMAIN' };
  const group = new resolver.CfnFirewallRuleGroup(scope, 'DnsRules', {
    name: uniqueName(scope, 64),
    firewallRules: [
      ...domainLists.map((firewallDomainListId, index) => ({ ...block, priority: 100 + index, firewallDomainListId })),
      ...THREATS.map((dnsThreatProtection, index) => ({
        ...block,
        priority: 1000 + index,
        dnsThreatProtection,
        // The lower degrees would block names that are only long.
        confidenceThreshold: 'HIGH',
      })),
    ],
  });
  new resolver.CfnFirewallRuleGroupAssociation(scope, 'DnsFirewall', {
    firewallRuleGroupId: group.attrId,
    vpcId: vpc.vpcId,
    // The lowest numbers are for groups that an organisation shares with its accounts.
    priority: 200,
  });
}
