import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandPublished, DOMAINS } from './domains';

export const openSearchDomainPublishesSlowLogs = defineRule({
  id: 'OpenSearchDomainPublishesSlowLogs',
  title: 'OpenSearch domain publishes the logs of slow searches and slow indexing',
  clauses: [cloudInfrastructure.clauses['CIP-8.1'], security.clauses['SEC-3.3.4']],
  severity: 'warning',
  severityReason: 'they tell of load and of queries that abuse the domain, not of who did what',
  risk: 'Nobody can tell which queries slow the domain down, or bring it down on purpose.',
  remedy: 'Set `logging: { slowSearchLogEnabled: true, slowIndexLogEnabled: true }`.',
  cannotTell: 'the options or a switch are a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html',
  ],
  cdkNag: ['AwsSolutions-OS9'],
  resources: DOMAINS,
  check: (domain) => demandPublished(domain, 'SEARCH_SLOW_LOGS', 'INDEX_SLOW_LOGS'),
});
