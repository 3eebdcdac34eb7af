import { rdsEnhancedMonitoring } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, OPEN, open, ref, resource } from './templates';

ruleTable(rdsEnhancedMonitoring, {
  compliant: [
    { name: 'every minute', properties: { MonitoringInterval: 60 }, remedy: true },
    { name: 'a Multi-AZ cluster', type: CLUSTER, properties: { MonitoringInterval: '30' } },
    {
      name: 'an instance of a cluster that is monitored',
      properties: { DBClusterIdentifier: ref('Cluster') },
      others: { Cluster: resource(CLUSTER, { MonitoringInterval: 60 }) },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'enhanced monitoring is off', path: 'Properties.MonitoringInterval' },
    { name: 'switched off', properties: { MonitoringInterval: 0 }, found: 'monitoring interval is 0' },
    {
      name: 'an instance of a cluster that is not monitored',
      properties: { DBClusterIdentifier: ref('Cluster') },
      others: { Cluster: resource(CLUSTER) },
      found: 'enhanced monitoring is off',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { MonitoringInterval: OPEN },
      template: open,
      path: 'Properties.MonitoringInterval',
    },
  ],
  ignored: [
    { name: 'a cluster of Aurora, whose instances are judged', type: CLUSTER, properties: { Engine: 'aurora-mysql' } },
    { name: 'RDS Custom, which monitors in another way', properties: { Engine: 'custom-sqlserver-ee' } },
  ],
});
