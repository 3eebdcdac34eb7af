import { wafLogsRequests } from '../../../lib/rules/waf';
import { ruleTable } from '../../../lib/testing';

const arn = { 'Fn::GetAtt': ['Subject', 'Arn'] };
const logging = (ResourceArn: unknown) => ({
  Logging: { Type: 'AWS::WAFv2::LoggingConfiguration', Properties: { ResourceArn } },
});

ruleTable(wafLogsRequests, {
  compliant: [
    { name: 'a logging configuration', others: logging(arn), remedy: true },
    {
      name: 'CloudWatch Logs delivers them',
      others: {
        Source: { Type: 'AWS::Logs::DeliverySource', Properties: { LogType: 'WAF_LOGS', ResourceArn: arn } },
        Delivery: { Type: 'AWS::Logs::Delivery', Properties: { DeliverySourceName: { Ref: 'Source' } } },
      },
    },
  ],
  violation: [
    { name: 'nothing logs it', found: 'no logging configuration names the web ACL' },
    {
      name: 'another web ACL is logged',
      others: { ...logging({ 'Fn::GetAtt': ['Other', 'Arn'] }), Other: { Type: 'AWS::WAFv2::WebACL' } },
      found: 'no logging configuration names the web ACL',
    },
  ],
});
