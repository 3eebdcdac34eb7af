import type { Rule } from '../../engine';
import { openSearchDomainEncryptedAtRest } from './open-search-domain-encrypted-at-rest';
import { openSearchDomainControlsAccess } from './open-search-domain-controls-access';
import { openSearchDomainEncryptedByCustomerKey } from './open-search-domain-encrypted-by-customer-key';
import { openSearchDomainEncryptsBetweenNodes } from './open-search-domain-encrypts-between-nodes';
import { openSearchDomainEngineSupported } from './open-search-domain-engine-supported';
import { openSearchDomainInVpc } from './open-search-domain-in-vpc';
import { openSearchDomainPublishesLogs } from './open-search-domain-publishes-logs';
import { openSearchDomainRequiresTls12 } from './open-search-domain-requires-tls12';
import { openSearchDomainSurvivesZoneInProduction } from './open-search-domain-survives-zone-in-production';
import { openSearchDomainUpdatesSoftware } from './open-search-domain-updates-software';
import { openSearchRetainedInProduction } from './open-search-retained-in-production';
import { openSearchServerlessAccessNamesPrincipals } from './open-search-serverless-access-names-principals';
import { openSearchServerlessEncryptedByCustomerKey } from './open-search-serverless-encrypted-by-customer-key';
import { openSearchServerlessNetworkNotPublic } from './open-search-serverless-network-not-public';
import { openSearchDomainPublishesAuditLogs } from './open-search-domain-publishes-audit-logs';
import { openSearchDomainPublishesSlowLogs } from './open-search-domain-publishes-slow-logs';
import { openSearchDomainRequiresHttps } from './open-search-domain-requires-https';

export * from './open-search-domain-encrypted-at-rest';
export * from './open-search-domain-controls-access';
export * from './open-search-domain-encrypted-by-customer-key';
export * from './open-search-domain-encrypts-between-nodes';
export * from './open-search-domain-engine-supported';
export * from './open-search-domain-in-vpc';
export * from './open-search-domain-publishes-logs';
export * from './open-search-domain-requires-tls12';
export * from './open-search-domain-survives-zone-in-production';
export * from './open-search-domain-updates-software';
export * from './open-search-retained-in-production';
export * from './open-search-serverless-access-names-principals';
export * from './open-search-serverless-encrypted-by-customer-key';
export * from './open-search-serverless-network-not-public';
export * from './open-search-domain-publishes-audit-logs';
export * from './open-search-domain-publishes-slow-logs';
export * from './open-search-domain-requires-https';

/** Every rule about OpenSearch. */
export const openSearchRules: readonly Rule[] = [
  openSearchDomainEncryptedAtRest,
  openSearchDomainControlsAccess,
  openSearchDomainEncryptedByCustomerKey,
  openSearchDomainEncryptsBetweenNodes,
  openSearchDomainEngineSupported,
  openSearchDomainInVpc,
  openSearchDomainPublishesLogs,
  openSearchDomainRequiresTls12,
  openSearchDomainSurvivesZoneInProduction,
  openSearchDomainUpdatesSoftware,
  openSearchRetainedInProduction,
  openSearchServerlessAccessNamesPrincipals,
  openSearchServerlessEncryptedByCustomerKey,
  openSearchServerlessNetworkNotPublic,
  openSearchDomainPublishesAuditLogs,
  openSearchDomainPublishesSlowLogs,
  openSearchDomainRequiresHttps,
];
