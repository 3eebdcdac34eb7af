import { ignored, type ResourceView, type Value } from '../../engine';

/** What runs containers on ECS: services, daemons and the jobs of AWS Batch. */
export const TASK_TYPES = [
  'AWS::ECS::TaskDefinition',
  'AWS::ECS::DaemonTaskDefinition',
  'AWS::Batch::JobDefinition',
] as const;

/** A container, of ECS or of Kubernetes, which AWS Batch starts as well. */
export interface Container {
  readonly value: Value;
  readonly isPod: boolean;
  readonly isWindows: boolean;
}

/** The containers of a task or a job; where none is declared, the one that ought to be. */
export function containersOf(task: ResourceView): readonly Container[] {
  const isWindows = isOnWindows(task);
  const found = [
    ...tasksOf(task).flatMap(
      (each) => each.at(task.type === 'AWS::Batch::JobDefinition' ? 'Containers' : 'ContainerDefinitions').items,
    ),
    ...jobsOf(task),
  ].map((value) => ({ value, isPod: false, isWindows }));
  const pods = podsOf(task)
    .flatMap((pod) => [...pod.at('Containers').items, ...pod.at('InitContainers').items])
    .map((value) => ({ value, isPod: true, isWindows }));
  if (found.length + pods.length > 0) return [...found, ...pods];
  const path = task.type === 'AWS::Batch::JobDefinition' ? 'ContainerProperties' : 'ContainerDefinitions.0';
  return [{ value: task.at(path), isPod: false, isWindows }];
}

/** The containers of a Batch job that stand alone, one for each range of nodes. */
function jobsOf(task: ResourceView): readonly Value[] {
  if (task.type !== 'AWS::Batch::JobDefinition') return [];
  return [task.at('ContainerProperties'), ...nodesOf(task).map((node) => node.at('Container'))].filter(
    (each) => each.isPresent,
  );
}

/** The tasks that a resource declares: itself, or those of a Batch job. */
export function tasksOf(task: ResourceView): readonly Value[] {
  if (task.type !== 'AWS::Batch::JobDefinition') return [task.properties];
  return [task.properties, ...nodesOf(task)].flatMap((each) => each.at('EcsProperties.TaskProperties').items);
}

/** The pods of a Batch job. */
export function podsOf(task: ResourceView): readonly Value[] {
  if (task.type !== 'AWS::Batch::JobDefinition') return [];
  return [task.properties, ...nodesOf(task)]
    .map((each) => each.at('EksProperties.PodProperties'))
    .filter((each) => each.isPresent);
}

const nodesOf = (job: ResourceView): readonly Value[] => job.at('NodeProperties.NodeRangeProperties').items;

/** The volumes of a task or a job, of ECS and of Kubernetes alike. */
export function volumesOf(task: ResourceView): readonly Value[] {
  return [...tasksOf(task), ...jobsOf(task), ...podsOf(task)].flatMap((each) => each.at('Volumes').items);
}

function isOnWindows(task: ResourceView): boolean {
  return [task.properties, ...tasksOf(task), ...jobsOf(task)].some((each) =>
    /^windows/i.test(each.at('RuntimePlatform.OperatingSystemFamily').literal ?? ''),
  );
}

/** How a finding names a container. */
export function nameOf({ value }: Container): string {
  const name = value.at('Name').literal;
  return name === undefined ? 'the container' : `container ${name}`;
}

/** Says nothing of containers that run on Windows, where there is no such thing. */
export const onLinux =
  <T>(check: (container: Container) => T) =>
  (container: Container): T | typeof ignored =>
    container.isWindows ? ignored : check(container);
