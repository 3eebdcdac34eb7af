import { defineRule, every, ignored } from '../../engine';
import { security } from '../../policies';
import { demand } from '../demand';
import { valuesAt } from '../values-at';

export const efsReplicaInsideResidency = defineRule({
  id: 'EfsReplicaInsideResidency',
  title: 'EFS replica stays in a region that data may rest in',
  clauses: [security.clauses['SEC-5.1'], security.clauses['SEC-5.3']],
  severity: 'error',
  severityReason: 'a copy of all files goes where the agreement does not reach',
  risk: 'Files come to rest under another law than the one agreed on with their owner.',
  remedy:
    'Set `replicationConfiguration` to a region of `residency` in the engagement file, e.g. ' +
    '`ReplicationConfiguration.regionalFileSystem(…)`.',
  cannotTell: 'the region is a parameter without a default',
  references: ['https://docs.aws.amazon.com/efs/latest/ug/efs-replication.html'],
  resources: ['AWS::EFS::FileSystem'],
  check: (fileSystem) => {
    const { residency } = fileSystem.environment;
    if (residency === undefined) return ignored;
    return every(
      valuesAt(fileSystem, 'ReplicationConfiguration.Destinations.*.Region').map((region) =>
        demand(
          region,
          (each) => each.is(...residency),
          (each) => `replica goes to ${each.orAbsent()}, data may rest in ${residency.join(', ')}`,
        ),
      ),
    );
  },
});
