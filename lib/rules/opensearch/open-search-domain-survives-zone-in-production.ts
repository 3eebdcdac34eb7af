import { defineRule, every, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { clusterOf, DOMAINS } from './domains';

export const openSearchDomainSurvivesZoneInProduction = defineRule({
  id: 'OpenSearchDomainSurvivesZoneInProduction',
  title: 'OpenSearch domain of production survives the loss of a zone',
  clauses: [security.clauses['SEC-9.4'], cloudInfrastructure.clauses['CIP-9.1']],
  severity: 'warning',
  severityReason: 'how long a search may be away is for the recovery objectives to say, and snapshots are kept anyway',
  risk: 'When a zone or the node that leads the others fails, the domain stops until it is replaced.',
  remedy:
    'Set `zoneAwareness: { enabled: true }` and `capacity: { masterNodes: 3, dataNodes: 2 }` or more. Outside ' +
    'production it is not asked for.',
  cannotTell: 'a switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html',
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html',
  ],
  cdkNag: ['AwsSolutions-OS4', 'AwsSolutions-OS7'],
  resources: DOMAINS,
  check: (domain) =>
    domain.environment.production
      ? every([
          demandOn(clusterOf(domain).at('ZoneAwarenessEnabled'), 'zone awareness'),
          demandOn(clusterOf(domain).at('DedicatedMasterEnabled'), 'use of dedicated master nodes'),
        ])
      : ignored,
});
