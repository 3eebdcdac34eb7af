import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandPublished, DOMAINS } from './domains';

export const openSearchDomainPublishesLogs = defineRule({
  id: 'OpenSearchDomainPublishesLogs',
  title: 'OpenSearch domain publishes its error log',
  clauses: [
    cloudInfrastructure.clauses['CIP-8.1'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but what went wrong cannot be found out afterwards',
  risk: 'Nobody can tell why searches fail, nodes drop out or scripts are refused.',
  remedy: 'Set `logging: { appLogEnabled: true }`.',
  cannotTell: 'the options or the switch are a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html',
  ],
  cdkNag: [
    'HIPAA.Security-OpenSearchErrorLogsToCloudWatch',
    'NIST.800.53.R5-OpenSearchErrorLogsToCloudWatch',
    'PCI.DSS.321-OpenSearchErrorLogsToCloudWatch',
  ],
  resources: DOMAINS,
  check: (domain) => demandPublished(domain, 'ES_APPLICATION_LOGS'),
});
