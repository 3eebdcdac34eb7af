import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandPublished, DOMAINS } from './domains';

export const openSearchDomainPublishesAuditLogs = defineRule({
  id: 'OpenSearchDomainPublishesAuditLogs',
  title: 'OpenSearch domain publishes its audit log',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-7.4'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but what leaked cannot be found out afterwards',
  risk: 'Nobody can tell who searched for what, and who failed to sign in.',
  remedy: 'Set `logging: { auditLogEnabled: true }`; audit logs need fine-grained access control.',
  cannotTell: 'the options or the switch are a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html',
  ],
  resources: DOMAINS,
  check: (domain) => demandPublished(domain, 'AUDIT_LOGS'),
});
