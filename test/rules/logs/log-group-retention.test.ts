import { logGroupRetention } from '../../../lib/rules/logs';
import { ruleTable } from '../../../lib/testing';

const days = (RetentionInDays: unknown, LogClass?: unknown) => ({
  RetentionInDays,
  ...(LogClass === undefined ? {} : { Tags: [{ Key: 'LogClass', Value: LogClass }] }),
});
const writer = (Type: string, Properties: object) => ({ Writer: { Type, Properties } });
const arn = { 'Fn::GetAtt': ['Subject', 'Arn'] };
const trail = writer('AWS::CloudTrail::Trail', { CloudWatchLogsLogGroupArn: arn });
const flowLog = writer('AWS::EC2::FlowLog', { LogGroupName: { Ref: 'Subject' } });

ruleTable(logGroupRetention, {
  compliant: [
    { name: 'application logs for 90 days', properties: days(90) },
    { name: 'a year, which is enough for every class', properties: days(365, 'audit'), remedy: true },
    { name: 'the days are written as text', properties: days('180') },
    { name: 'longer than demanded', properties: days(3653) },
    { name: 'flow logs for a year', properties: days(365), others: flowLog },
    {
      name: 'the tag says application, though a stage writes access logs',
      properties: days(90, 'application'),
      others: writer('AWS::ApiGateway::Stage', { AccessLogSetting: { DestinationArn: arn } }),
    },
    {
      name: 'an environment that asks for less',
      properties: days(30),
      stack: { profile: { name: 'dev', production: false, retentionDays: { application: 14, access: 30, audit: 90 } } },
    },
    {
      name: 'a custom resource that sets the retention of a group of AWS',
      type: 'Custom::LogRetention',
      properties: { LogGroupName: '/aws/lambda/shop', RetentionInDays: 90 },
    },
    {
      name: 'a parameter whose default is long enough',
      properties: days({ Ref: 'Days' }),
      template: { Parameters: { Days: { Type: 'Number', Default: 90 } } },
    },
  ],
  violation: [
    {
      name: 'application logs for 30 days',
      properties: days(30),
      found: 'retention is 30 days, less than the 90 of application logs',
      path: 'Properties.RetentionInDays',
    },
    {
      name: 'audit logs for 90 days, by the tag',
      properties: days(90, 'audit'),
      found: 'retention is 90 days, less than the 365 of audit logs',
    },
    {
      name: 'audit logs for 90 days, by a tag of the stack',
      properties: days(90),
      stack: { tags: { LogClass: 'audit' } },
      found: /of audit logs$/,
    },
    { name: 'a trail writes to it', properties: days(90), others: trail, found: /less than the 365 of audit logs$/ },
    { name: 'flow logs for 90 days', properties: days(90), others: flowLog, found: /of access logs$/ },
    {
      name: 'access logs of an HTTP API for 90 days',
      properties: days(90),
      others: writer('AWS::ApiGatewayV2::Stage', { AccessLogSettings: { DestinationArn: arn } }),
      found: /of access logs$/,
    },
    {
      name: 'DNS queries for 90 days',
      properties: days(90),
      others: writer('AWS::Route53Resolver::ResolverQueryLoggingConfig', { DestinationArn: arn }),
      found: /of access logs$/,
    },
    {
      name: 'logs of WAF, which can be told by the name alone',
      properties: { ...days(90), LogGroupName: 'aws-waf-logs-shop' },
      found: /of access logs$/,
    },
    {
      name: 'audit logs of a search domain for 90 days',
      properties: days(90),
      others: writer('AWS::OpenSearchService::Domain', {
        LogPublishingOptions: { AUDIT_LOGS: { CloudWatchLogsLogGroupArn: arn } },
      }),
      found: /of audit logs$/,
    },
    {
      name: 'a class that there is not',
      properties: days(365, 'debug'),
      found: 'tag LogClass is debug, allowed are application, access, audit',
    },
    {
      name: 'short in one branch of a condition',
      properties: days({ 'Fn::If': ['IsProd', 90, 7] }),
      template: { Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '111111111111'] } } },
      found: 'retention is 7 days, less than the 90 of application logs (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'the days are a parameter without a default',
      properties: days({ Ref: 'Days' }),
      template: { Parameters: { Days: { Type: 'Number' } } },
      path: 'Properties.RetentionInDays',
    },
    {
      name: 'the class is a parameter without a default',
      properties: days(90, { Ref: 'Class' }),
      template: { Parameters: { Class: { Type: 'String' } } },
      path: 'Properties.Tags.0.Value',
    },
  ],
  ignored: [
    { name: 'no retention, which another rule reports', properties: days({ Ref: 'AWS::NoValue' }) },
    { name: 'a group that only hands on to a bucket', properties: { LogGroupClass: 'DELIVERY' } },
  ],
  empty: { verdict: 'ignored', because: 'LogGroupExpires reports what never expires' },
});
