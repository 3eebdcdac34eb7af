import { compliant, every, undecidable, violation, type Outcome, type ResourceView, type Value } from '../../engine';

export const OPEN_SEARCH = 'AWS::OpenSearchService::Domain';
export const ELASTICSEARCH = 'AWS::Elasticsearch::Domain';

/** Domains under their present name and under the one they had before 2021. */
export const DOMAINS = [OPEN_SEARCH, ELASTICSEARCH] as const;

/** The nodes of a domain. */
export const clusterOf = (domain: ResourceView): Value =>
  domain.at(domain.type === ELASTICSEARCH ? 'ElasticsearchClusterConfig' : 'ClusterConfig');

/** Demands that a domain sends each of these logs to CloudWatch Logs; a log group alone switches none on. */
export const demandPublished = (domain: ResourceView, ...logs: readonly string[]): readonly Outcome[] =>
  every(
    logs.map((log) => {
      const enabled = domain.at(`LogPublishingOptions.${log}.Enabled`);
      if (enabled.isDeployTime) return undecidable(enabled);
      return enabled.isTrue ? compliant : violation(`${log} are not published`, enabled, log);
    }),
  );
