import { defineRule, every } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demand } from '../demand';
import { containersOf, nameOf, onLinux, TASK_TYPES } from './containers';

export const ecsContainerRootFilesystemReadOnly = defineRule({
  id: 'EcsContainerRootFilesystemReadOnly',
  title: 'Container of ECS or AWS Batch cannot change its own files',
  clauses: [cloudInfrastructure.clauses['CIP-6.9'], cloudInfrastructure.clauses['CIP-13.1']],
  severity: 'error',
  severityReason: 'it does not keep an attacker out, but keeps him from staying',
  risk: 'Whoever breaks in changes the program or puts tools beside it.',
  remedy: 'Set `readonlyRootFilesystem: true`, and mount a volume for what has to be written.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html'],
  resources: TASK_TYPES,
  check: (task) =>
    every(
      containersOf(task).map(
        onLinux((container) =>
          demand(
            container.value.at(container.isPod ? 'SecurityContext.ReadOnlyRootFilesystem' : 'ReadonlyRootFilesystem'),
            (readOnly) => readOnly.isTrue,
            () => `${nameOf(container)} may write to its root file system`,
          ),
        ),
      ),
    ),
});
