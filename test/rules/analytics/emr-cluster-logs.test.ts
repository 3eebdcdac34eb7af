import { emrClusterLogs } from '../../../lib/rules/analytics/emr-cluster-logs';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const watched = (Enabled: unknown) => ({ MonitoringConfiguration: { CloudWatchLogConfiguration: { Enabled } } });

ruleTable(emrClusterLogs, {
  compliant: [
    { name: 'a bucket', properties: { LogUri: 's3://logs/' }, remedy: true },
    { name: 'CloudWatch Logs', properties: watched(true) },
  ],
  violation: [
    { name: 'nothing is set', found: 'logs are archived nowhere', path: 'Properties.LogUri' },
    { name: 'off', properties: watched(false), found: 'logs are archived nowhere' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: watched({ Ref: 'On' }),
      template: parameters('On'),
      path: 'Properties.MonitoringConfiguration.CloudWatchLogConfiguration.Enabled',
    },
  ],
});
