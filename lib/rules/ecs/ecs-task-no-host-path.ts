import { compliant, defineRule, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { volumesOf } from './containers';

export const ecsTaskNoHostPath = defineRule({
  id: 'EcsTaskNoHostPath',
  title: 'Task of ECS or AWS Batch mounts no folder of its host',
  clauses: [cloudInfrastructure.clauses['CIP-6.9'], securityIpProtection.clauses['SIP-AC.1']],
  severity: 'error',
  severityReason: 'with the socket of Docker or a folder of the system the container owns the host',
  risk: 'The container reads and changes files of the host, or starts containers there by the socket of Docker.',
  remedy: 'Leave `host` out for a volume of the task, or use `efsVolumeConfiguration`.',
  cannotTell: 'the path is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bind-mounts.html'],
  // A daemon is there to watch its host.
  resources: ['AWS::ECS::TaskDefinition', 'AWS::Batch::JobDefinition'],
  check: (task) => every([compliant, ...volumesOf(task).flatMap(judge)]),
});

function judge(volume: Value): readonly Outcome[] {
  if (volume.isDeployTime) return [undecidable(volume)];
  const paths = [
    volume.at('Host.SourcePath'),
    volume.at('HostPath.Path'),
    // A Docker volume may be a mount in disguise.
    ...volume
      .at('DockerVolumeConfiguration.DriverOpts')
      .entries.filter(([key]) => key === 'device')
      .map(([, each]) => each),
  ];
  return paths.filter((path) => path.isPresent).map(judgePath);
}

function judgePath(path: Value): Outcome {
  if (path.isDeployTime) return undecidable(path);
  const isLocal = !path.path.endsWith('.device') || path.literal?.startsWith('/') === true;
  return isLocal ? violation(`a volume mounts ${path.orAbsent()} of the host`, path) : compliant;
}
