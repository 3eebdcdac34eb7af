import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { DOMAINS, ELASTICSEARCH } from './domains';

/** Versions with standard support: that of the others ended on 7 November 2025. */
const SUPPORTED: Readonly<Record<string, (major: number, minor: number) => boolean>> = {
  elasticsearch: (major, minor) => (major === 6 && minor === 8) || (major === 7 && minor >= 9),
  opensearch: (major, minor) => (major === 1 && minor === 3) || (major === 2 && minor >= 11) || major >= 3,
};

/** Whether AWS supports a version, such as `OpenSearch_2.19`, without a charge for it. */
export function isSearchEngineInSupport(version: string): boolean {
  const [, engine = '', major, minor] = /^(\w+)_(\d+)\.(\d+)$/.exec(version) ?? [];
  return SUPPORTED[engine.toLowerCase()]?.(Number(major), Number(minor)) ?? false;
}

export const openSearchDomainEngineSupported = defineRule({
  id: 'OpenSearchDomainEngineSupported',
  title: 'OpenSearch domain runs a version of its engine that AWS supports',
  clauses: [security.clauses['SEC-3.1.3'], cloudInfrastructure.clauses['CIP-6.7']],
  severity: 'error',
  severityReason: 'no patch but the gravest will come for what is found in the engine from now on',
  risk: 'Weaknesses of the engine stay open, and the extended support costs extra for each hour.',
  remedy: 'Set `version: EngineVersion.OPENSEARCH_2_19` or newer.',
  cannotTell: 'the version is a parameter without a default, or left out so that AWS chooses one',
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html',
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/version-migration.html',
  ],
  resources: DOMAINS,
  check: (domain) => {
    const isLegacy = domain.type === ELASTICSEARCH;
    const version = domain.at(isLegacy ? 'ElasticsearchVersion' : 'EngineVersion');
    if (version.isAbsent) {
      return isLegacy
        ? violation('version is absent, so Elasticsearch is of version 1.5', version)
        : undecidable(version);
    }
    if (version.isDeployTime) return undecidable(version);
    const text = `${isLegacy ? 'Elasticsearch_' : ''}${version.orAbsent()}`;
    return isSearchEngineInSupport(text)
      ? compliant
      : violation(`engine is ${text}, which has no standard support`, version);
  },
});
