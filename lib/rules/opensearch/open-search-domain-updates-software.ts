import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { OPEN_SEARCH } from './domains';

export const openSearchDomainUpdatesSoftware = defineRule({
  id: 'OpenSearchDomainUpdatesSoftware',
  title: 'OpenSearch domain takes updates of the service by itself',
  clauses: [security.clauses['SEC-3.1.3'], cloudInfrastructure.clauses['CIP-6.7']],
  severity: 'error',
  severityReason: 'fixes of known weaknesses otherwise wait until somebody thinks of them',
  risk: 'The domain keeps weaknesses that are public and already mended.',
  remedy: 'Set `enableAutoSoftwareUpdate: true`; updates come in the off-peak window.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/service-software.html'],
  resources: [OPEN_SEARCH],
  check: (domain) =>
    demandOn(domain.at('SoftwareUpdateOptions.AutoSoftwareUpdateEnabled'), 'automatic update of the software'),
});
