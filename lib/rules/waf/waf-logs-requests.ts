import { compliant, defineRule, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { hasDeliveredLogs } from '../delivered-logs';
import { WEB_ACL } from './web-acls';

export const wafLogsRequests = defineRule({
  id: 'WafLogsRequests',
  title: 'Web ACL logs what it lets in and what it stops',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but no attack can be traced',
  risk: 'Nobody sees an attack that is under way, nor which requests got past the rules.',
  remedy: 'Add a `CfnLoggingConfiguration` with the ARN of the web ACL as `resourceArn`.',
  references: ['https://docs.aws.amazon.com/waf/latest/developerguide/logging.html'],
  cdkNag: [
    'HIPAA.Security-WAFv2LoggingEnabled',
    'NIST.800.53.R4-WAFv2LoggingEnabled',
    'NIST.800.53.R5-WAFv2LoggingEnabled',
    'PCI.DSS.321-WAFv2LoggingEnabled',
  ],
  resources: [WEB_ACL],
  check: (acl) => {
    const isLogged = acl
      .referrers('AWS::WAFv2::LoggingConfiguration')
      .some((logging) => logging.at('ResourceArn').target === acl);
    return isLogged || hasDeliveredLogs(acl, /^WAF_LOGS$/)
      ? compliant
      : violation('no logging configuration names the web ACL');
  },
});
