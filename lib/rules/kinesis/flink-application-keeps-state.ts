import { compliant, defineRule, every, ignored, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const flinkApplicationKeepsState = defineRule({
  id: 'FlinkApplicationKeepsState',
  title: 'Flink application keeps its state by checkpoints and snapshots',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-9.1']],
  severity: 'warning',
  severityReason: 'the service keeps both on unless somebody turns them off',
  risk: 'After a failure or an update the application starts from nothing, and results are lost or counted twice.',
  remedy: 'Leave `checkpointingEnabled` and `snapshotsEnabled` of the application on, as they are by default.',
  cannotTell: 'a switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/managed-flink/latest/java/how-fault.html',
    'https://docs.aws.amazon.com/managed-flink/latest/java/how-snapshots.html',
  ],
  cdkNag: ['AwsSolutions-KDA3'],
  resources: ['AWS::KinesisAnalyticsV2::Application'],
  check: (application) => {
    const runtime = application.at('RuntimeEnvironment');
    if (runtime.isPresent && !runtime.isDeployTime && runtime.literal?.startsWith('FLINK') !== true) return ignored;
    const configuration = application.at('ApplicationConfiguration');
    const checkpoints = configuration.at('FlinkApplicationConfiguration.CheckpointConfiguration');
    return every([
      // `DEFAULT` means on, whatever else is said.
      checkpoints.at('ConfigurationType').is('DEFAULT')
        ? compliant
        : demandNotOff(checkpoints.at('CheckpointingEnabled'), 'checkpointing'),
      demandNotOff(configuration.at('ApplicationSnapshotConfiguration.SnapshotsEnabled'), 'snapshots'),
    ]);
  },
});

const demandNotOff = (value: Value, name: string): Outcome =>
  demand(
    value,
    (each) => each.isAbsent || each.isTrue,
    () => `${name} is off`,
  );
