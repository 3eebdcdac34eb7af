import { openSearchDomainEngineSupported } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { legacy } from './domains';

const version = (EngineVersion: unknown) => ({ properties: { EngineVersion } });
const former = (ElasticsearchVersion: unknown) => ({ ...legacy, properties: { ElasticsearchVersion } });

ruleTable(openSearchDomainEngineSupported, {
  compliant: [
    { name: 'OpenSearch 2.19', ...version('OpenSearch_2.19'), remedy: true },
    { name: 'OpenSearch 1.3', ...version('OpenSearch_1.3') },
    { name: 'OpenSearch 3', ...version('OpenSearch_3.1') },
    { name: 'Elasticsearch 7.10', ...version('Elasticsearch_7.10') },
    { name: 'Elasticsearch 6.8 under the former name', ...former(6.8) },
  ],
  violation: [
    {
      name: 'OpenSearch 2.9',
      ...version('OpenSearch_2.9'),
      found: 'engine is OpenSearch_2.9, which has no standard support',
      path: 'Properties.EngineVersion',
    },
    { name: 'OpenSearch 1.0', ...version('OpenSearch_1.0'), found: /OpenSearch_1\.0/ },
    { name: 'Elasticsearch 5.6', ...former('5.6'), found: /Elasticsearch_5\.6/ },
    { name: 'Elasticsearch 7.1', ...version('Elasticsearch_7.1'), found: /Elasticsearch_7\.1/ },
    { name: 'no version under the former name', ...legacy, found: /of version 1\.5$/ },
    { name: 'an engine that there is not', ...version('Solr_9.0'), found: /Solr_9\.0/ },
  ],
  undecidable: [
    { name: 'a choice of AWS', path: 'Properties.EngineVersion' },
    {
      name: 'a parameter without a default',
      ...version({ Ref: 'Version' }),
      ...unset('Version'),
      path: 'Properties.EngineVersion',
    },
  ],
});
