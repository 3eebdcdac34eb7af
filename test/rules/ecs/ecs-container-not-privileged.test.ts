import { ecsContainerNotPrivileged } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const task = (...ContainerDefinitions: readonly object[]) => ({ ContainerDefinitions });
const type = 'AWS::Batch::JobDefinition';
const pod = (container: object) => ({ EksProperties: { PodProperties: { Containers: [container] } } });

ruleTable(ecsContainerNotPrivileged, {
  compliant: [
    { name: 'nothing is said of it', properties: task({ Name: 'web' }), remedy: true },
    { name: 'it is refused', properties: task({ Name: 'web', Privileged: false }) },
    { name: 'a job', type, properties: { ContainerProperties: { Image: 'x' } } },
  ],
  violation: [
    {
      name: 'a privileged container beside another',
      properties: task({ Name: 'web' }, { Name: 'agent', Privileged: true }),
      found: 'container agent is privileged',
      path: 'Properties.ContainerDefinitions.1.Privileged',
    },
    { name: 'written as text', properties: task({ Privileged: 'true' }), found: 'the container is privileged' },
    {
      name: 'a container of a daemon',
      type: 'AWS::ECS::DaemonTaskDefinition',
      properties: task({ Name: 'agent', Privileged: true }),
      found: /privileged/,
    },
    { name: 'a job', type, properties: { ContainerProperties: { Privileged: true } }, found: /privileged/ },
    {
      name: 'a job of several containers',
      type,
      properties: {
        EcsProperties: { TaskProperties: [{ Containers: [{ Name: 'a' }, { Name: 'b', Privileged: true }] }] },
      },
      found: 'container b is privileged',
    },
    {
      name: 'one range of nodes',
      type,
      properties: { NodeProperties: { NodeRangeProperties: [{ Container: {} }, { Container: { Privileged: true } }] } },
      found: /privileged/,
    },
    {
      name: 'a job on Kubernetes',
      type,
      properties: pod({ Name: 'a', SecurityContext: { Privileged: true } }),
      found: 'container a is privileged',
    },
    {
      name: 'a container that starts before the job on Kubernetes',
      type,
      properties: {
        EksProperties: { PodProperties: { InitContainers: [{ Name: 'a', SecurityContext: { Privileged: true } }] } },
      },
      found: 'container a is privileged',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: task({ Privileged: { Ref: 'Privileged' } }),
      template: { Parameters: { Privileged: { Type: 'String' } } },
      path: 'Properties.ContainerDefinitions.0.Privileged',
    },
  ],
  empty: { verdict: 'compliant', because: 'a container is not privileged unless it is told to be' },
});
