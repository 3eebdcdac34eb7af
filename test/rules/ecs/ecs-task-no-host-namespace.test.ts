import { ecsTaskNoHostNamespace } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const type = 'AWS::Batch::JobDefinition';

ruleTable(ecsTaskNoHostNamespace, {
  compliant: [
    { name: 'nothing is set', properties: {}, remedy: true },
    { name: 'the processes of the task', properties: { PidMode: 'task', IpcMode: 'task' } },
    {
      name: 'a pod on a network of its own',
      type,
      properties: { EksProperties: { PodProperties: { HostNetwork: false } } },
    },
  ],
  violation: [
    {
      name: 'the processes of the host',
      properties: { PidMode: 'host' },
      found: 'the task shares processes with its host',
      path: 'Properties.PidMode',
    },
    { name: 'the memory of the host', properties: { IpcMode: 'host' }, found: 'the task shares memory with its host' },
    {
      name: 'a daemon',
      type: 'AWS::ECS::DaemonTaskDefinition',
      properties: { PidMode: 'host' },
      found: /shares processes/,
    },
    {
      name: 'a job',
      type,
      properties: { EcsProperties: { TaskProperties: [{ IpcMode: 'host' }] } },
      found: /shares memory/,
    },
    {
      name: 'a pod, which is on the network of the host by default',
      type,
      properties: { EksProperties: { PodProperties: { Containers: [] } } },
      found: 'the network of the host is absent',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { PidMode: { Ref: 'Mode' } },
      template: { Parameters: { Mode: { Type: 'String' } } },
      path: 'Properties.PidMode',
    },
  ],
  empty: { verdict: 'compliant', because: 'a container sees its own processes alone unless it is told otherwise' },
});
