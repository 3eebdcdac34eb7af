import type * as kms from 'aws-cdk-lib/aws-kms';
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

/** Headers that whoever reads the log could take over a session with (SIP-DH.6). */
const CREDENTIALS = ['authorization', 'cookie'] as const;

/** How a `webAcl` is made. */
export interface WebAclProps {
  readonly dataClass: string;
  readonly key: kms.IKey;

  /** Requests of one address in five minutes. */
  readonly requestsPerAddress: number;
}

/**
 * A web ACL for something of the region: known attacks are stopped, and addresses that ask too often (CIP-6.1,
 * CIP-6.8); what it lets in and what it stops is logged, without tokens (CIP-6.2).
 */
export function webAcl(scope: Construct, id: string, props: WebAclProps): wafv2.CfnWebACL {
  const inner = new Construct(scope, id);
  const visibilityConfig = (metricName: string): wafv2.CfnWebACL.VisibilityConfigProperty => ({
    cloudWatchMetricsEnabled: true,
    sampledRequestsEnabled: true,
    metricName,
  });
  const acl = new wafv2.CfnWebACL(inner, 'Acl', {
    scope: 'REGIONAL',
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
  logRequests(inner, acl, props);
  return acl;
}

function logRequests(scope: Construct, acl: wafv2.CfnWebACL, { dataClass, key }: WebAclProps): void {
  // WAF writes to log groups of this prefix alone.
  const logGroupName = `aws-waf-logs-${uniqueName(scope, 200)}`;
  const { logGroup } = new EncryptedLogGroup(scope, 'Logs', { logClass: 'access', dataClass, key, logGroupName });
  const logging = new wafv2.CfnLoggingConfiguration(scope, 'Logging', {
    resourceArn: acl.attrArn,
    logDestinationConfigs: [
      Stack.of(scope).formatArn({
        service: 'logs',
        resource: 'log-group',
        resourceName: logGroupName,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
    ],
    redactedFields: CREDENTIALS.map((Name) => ({ singleHeader: { Name } })),
  });
  logging.node.addDependency(logGroup);
}
