import { flinkApplicationKeepsState } from '../../../lib/rules/kinesis/flink-application-keeps-state';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const flink = (CheckpointingEnabled: unknown, ConfigurationType: unknown = 'CUSTOM') => ({
  RuntimeEnvironment: 'FLINK-1_20',
  ApplicationConfiguration: {
    FlinkApplicationConfiguration: { CheckpointConfiguration: { ConfigurationType, CheckpointingEnabled } },
  },
});

ruleTable(flinkApplicationKeepsState, {
  compliant: [
    { name: 'checkpoints as a custom configuration', properties: flink(true), remedy: true },
    { name: 'the defaults of the service', properties: flink(false, 'DEFAULT') },
  ],
  violation: [
    { name: 'no checkpoints', properties: flink(false), found: 'checkpointing is off' },
    {
      name: 'no snapshots',
      properties: { ApplicationConfiguration: { ApplicationSnapshotConfiguration: { SnapshotsEnabled: false } } },
      found: 'snapshots is off',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: flink({ Ref: 'On' }),
      template: parameters('On'),
      path: 'Properties.ApplicationConfiguration.FlinkApplicationConfiguration.CheckpointConfiguration.CheckpointingEnabled',
    },
  ],
  ignored: [{ name: 'an application of SQL', properties: { RuntimeEnvironment: 'SQL-1_0' } }],
  empty: { verdict: 'compliant', because: 'both are on unless somebody turns them off' },
});
