import { defineRule, every, undecidable, violation, compliant } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { DOMAINS } from './domains';

const LOGS = ['AUDIT_LOGS', 'SEARCH_SLOW_LOGS', 'INDEX_SLOW_LOGS', 'ES_APPLICATION_LOGS'];

export const openSearchDomainPublishesLogs = defineRule({
  id: 'OpenSearchDomainPublishesLogs',
  title: 'OpenSearch domain publishes its audit, slow and error logs',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-7.4'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but what leaked cannot be found out afterwards',
  risk: 'Nobody can tell who searched for what, who failed to sign in, and why the domain slowed down.',
  remedy:
    'Set `logging: { auditLogEnabled: true, slowSearchLogEnabled: true, slowIndexLogEnabled: true, ' +
    'appLogEnabled: true }`; audit logs need fine-grained access control.',
  cannotTell: 'the options or a switch are a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html',
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html',
  ],
  cdkNag: [
    'AwsSolutions-OS9',
    'HIPAA.Security-OpenSearchErrorLogsToCloudWatch',
    'NIST.800.53.R5-OpenSearchErrorLogsToCloudWatch',
    'PCI.DSS.321-OpenSearchErrorLogsToCloudWatch',
  ],
  resources: DOMAINS,
  check: (domain) => {
    const options = domain.at('LogPublishingOptions');
    return every(
      LOGS.map((log) => {
        const enabled = options.at(`${log}.Enabled`);
        if (enabled.isDeployTime) return undecidable(enabled);
        return enabled.isTrue ? compliant : violation(`${log} are not published`, enabled, log);
      }),
    );
  },
});
