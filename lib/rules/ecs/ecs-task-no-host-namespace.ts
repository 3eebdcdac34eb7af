import { compliant, defineRule, every, type Value } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand, demandOff } from '../demand';
import { podsOf, TASK_TYPES, tasksOf } from './containers';

export const ecsTaskNoHostNamespace = defineRule({
  id: 'EcsTaskNoHostNamespace',
  title: 'Task of ECS or AWS Batch neither sees the processes nor the memory of its host',
  clauses: [cloudInfrastructure.clauses['CIP-6.9'], securityIpProtection.clauses['SIP-AC.1']],
  severity: 'error',
  severityReason: 'it gives a container the secrets of all others on the host',
  risk: 'A container reads the environment and the memory of every process on the host, or ends them.',
  remedy: 'Leave `pidMode` and `ipcMode` out, or set `PidMode.TASK` and `IpcMode.TASK`.',
  cannotTell: 'a mode is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  ],
  resources: TASK_TYPES,
  check: (task) =>
    every([
      // A job of a single container has no such switch.
      compliant,
      ...tasksOf(task).flatMap((each) => [
        notOfHost(each.at('PidMode'), 'processes'),
        notOfHost(each.at('IpcMode'), 'memory'),
      ]),
      // AWS Batch puts pods on the network of their host unless it is told not to.
      ...podsOf(task).map((pod) => demandOff(pod.at('HostNetwork'), 'the network of the host', 'on')),
    ]),
});

const notOfHost = (mode: Value, what: string): ReturnType<typeof demand> =>
  demand(
    mode,
    (each) => each.literal?.toLowerCase() !== 'host',
    () => `the task shares ${what} with its host`,
  );
