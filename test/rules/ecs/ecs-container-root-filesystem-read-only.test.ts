import { ecsContainerRootFilesystemReadOnly } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const task = (...containers: readonly object[]) => ({
  ContainerDefinitions: containers.map((each) => ({ Name: 'web', ...each })),
});
const type = 'AWS::Batch::JobDefinition';

ruleTable(ecsContainerRootFilesystemReadOnly, {
  compliant: [
    { name: 'read only', properties: task({ ReadonlyRootFilesystem: true }), remedy: true },
    { name: 'a job', type, properties: { ContainerProperties: { ReadonlyRootFilesystem: 'true' } } },
    {
      name: 'a job on Kubernetes',
      type,
      properties: {
        EksProperties: { PodProperties: { Containers: [{ SecurityContext: { ReadOnlyRootFilesystem: true } }] } },
      },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      properties: task({}),
      found: 'container web may write to its root file system',
      path: 'Properties.ContainerDefinitions.0.ReadonlyRootFilesystem',
    },
    {
      name: 'one of two may write',
      properties: task({ ReadonlyRootFilesystem: true }, { ReadonlyRootFilesystem: false }),
      found: /may write/,
      path: 'Properties.ContainerDefinitions.1.ReadonlyRootFilesystem',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: task({ ReadonlyRootFilesystem: { Ref: 'ReadOnly' } }),
      template: { Parameters: { ReadOnly: { Type: 'String' } } },
      path: 'Properties.ContainerDefinitions.0.ReadonlyRootFilesystem',
    },
  ],
  ignored: [
    {
      name: 'Windows, which knows no such thing',
      properties: { ...task({}), RuntimePlatform: { OperatingSystemFamily: 'WINDOWS_SERVER_2022_FULL' } },
    },
  ],
});
