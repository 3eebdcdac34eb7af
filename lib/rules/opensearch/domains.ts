import type { ResourceView, Value } from '../../engine';

export const OPEN_SEARCH = 'AWS::OpenSearchService::Domain';
export const ELASTICSEARCH = 'AWS::Elasticsearch::Domain';

/** Domains under their present name and under the one they had before 2021. */
export const DOMAINS = [OPEN_SEARCH, ELASTICSEARCH] as const;

/** The nodes of a domain. */
export const clusterOf = (domain: ResourceView): Value =>
  domain.at(domain.type === ELASTICSEARCH ? 'ElasticsearchClusterConfig' : 'ClusterConfig');
