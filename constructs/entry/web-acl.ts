import type * as kms from 'aws-cdk-lib/aws-kms';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import * as wafv2 from 'aws-cdk-lib/aws-wafv2';
import { ArnFormat, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { EncryptedLogGroup } from '../logs/encrypted-log-group';
import { uniqueName } from '../unique-name';

/** Groups that AWS keeps: usual attacks, inputs that are known to do harm, and addresses that attacks come from. */
const MANAGED = [
  'AWSManagedRulesAmazonIpReputationList',
  'AWSManagedRulesCommonRuleSet',
  'AWSManagedRulesKnownBadInputsRuleSet',
] as const;

/** What the names of log groups and buckets start with that WAF writes to. */
export const WAF_LOGS = 'aws-waf-logs-';

/** Headers that whoever reads the log could take over a session with (SIP-DH.6). */
const CREDENTIALS = ['authorization', 'cookie'] as const;

/** A log group that is made beside the web ACL, or a bucket that is there, by its ARN. */
export type WebAclLogs = { readonly dataClass: string; readonly key: kms.IKey } | { readonly bucketArn: string };

/** How a `webAcl` is made. */
export interface WebAclProps {
  /** Where it logs to: beside CloudFront into a bucket, since a log group would stand in us-east-1, too. */
  readonly logs: WebAclLogs;

  /** Requests of one address in five minutes. */
  readonly requestsPerAddress: number;

  /** What it stands before; CloudFront takes one of us-east-1. */
  readonly scope?: 'CLOUDFRONT' | 'REGIONAL';
}

/**
 * A web ACL: known attacks are stopped, and addresses that ask too often (CIP-6.1, CIP-6.8); what it lets in and what
 * it stops is logged, without tokens (CIP-6.2).
 */
export function webAcl(scope: Construct, id: string, props: WebAclProps): wafv2.CfnWebACL {
  const inner = new Construct(scope, id);
  const visibilityConfig = (metricName: string): wafv2.CfnWebACL.VisibilityConfigProperty => ({
    cloudWatchMetricsEnabled: true,
    sampledRequestsEnabled: true,
    metricName,
  });
  const acl = new wafv2.CfnWebACL(inner, 'Acl', {
    scope: props.scope ?? 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: visibilityConfig(uniqueName(inner, 128)),
    rules: [
      {
        name: 'RequestsPerAddress',
        priority: 0,
        statement: {
          rateBasedStatement: {
            limit: props.requestsPerAddress,
            aggregateKeyType: 'IP',
            evaluationWindowSec: 300,
          },
        },
        action: { block: {} },
        visibilityConfig: visibilityConfig('RequestsPerAddress'),
      },
      ...MANAGED.map((name, index) => ({
        name,
        priority: index + 1,
        statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
        overrideAction: { none: {} },
        visibilityConfig: visibilityConfig(name),
      })),
    ],
  });
  logRequests(inner, acl, props.logs);
  return acl;
}

function logRequests(scope: Construct, acl: wafv2.CfnWebACL, logs: WebAclLogs): void {
  const [destination, logGroup] =
    'bucketArn' in logs ? [logs.bucketArn] : makeLogGroup(scope, logs.dataClass, logs.key);
  const logging = new wafv2.CfnLoggingConfiguration(scope, 'Logging', {
    resourceArn: acl.attrArn,
    logDestinationConfigs: [destination],
    redactedFields: CREDENTIALS.map((Name) => ({ singleHeader: { Name } })),
  });
  if (logGroup) logging.node.addDependency(logGroup);
}

function makeLogGroup(scope: Construct, dataClass: string, key: kms.IKey): [arn: string, logGroup: ILogGroup] {
  const logGroupName = `${WAF_LOGS}${uniqueName(scope, 200)}`;
  const { logGroup } = new EncryptedLogGroup(scope, 'Logs', { logClass: 'access', dataClass, key, logGroupName });
  const arn = Stack.of(scope).formatArn({
    service: 'logs',
    resource: 'log-group',
    resourceName: logGroupName,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  return [arn, logGroup];
}
