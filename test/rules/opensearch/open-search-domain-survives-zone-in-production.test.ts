import { openSearchDomainSurvivesZoneInProduction } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { dev, unset } from '../stores';
import { legacy } from './domains';

const cluster = (ZoneAwarenessEnabled: unknown, DedicatedMasterEnabled: unknown) => ({
  ZoneAwarenessEnabled,
  DedicatedMasterEnabled,
});

ruleTable(openSearchDomainSurvivesZoneInProduction, {
  compliant: [
    { name: 'zones and masters', properties: { ClusterConfig: cluster(true, true) }, remedy: true },
    {
      name: 'under the former name',
      ...legacy,
      properties: { ElasticsearchClusterConfig: cluster('true', 'true') },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'zone awareness is absent',
      path: 'Properties.ClusterConfig.ZoneAwarenessEnabled',
    },
    { name: 'one zone', properties: { ClusterConfig: cluster(false, true) }, found: 'zone awareness is off' },
    {
      name: 'no masters',
      properties: { ClusterConfig: cluster(true, false) },
      found: 'use of dedicated master nodes is off',
    },
    {
      name: 'the new property under the former name',
      ...legacy,
      properties: { ClusterConfig: cluster(true, true) },
      found: 'zone awareness is absent',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { ClusterConfig: cluster(true, { Ref: 'On' }) },
      ...unset('On'),
      path: 'Properties.ClusterConfig.DedicatedMasterEnabled',
    },
  ],
  ignored: [{ name: 'outside production', ...dev }],
});
