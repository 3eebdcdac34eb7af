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
  const paths = [volume.at('Host.SourcePath'), volume.at('HostPath.Path')].filter((path) => path.isPresent);
  return [...paths.map(judgePath), ...judgeDriver(volume.at('DockerVolumeConfiguration.DriverOpts'))];
}

const judgePath = (path: Value): Outcome =>
  path.isDeployTime ? undecidable(path) : violation(`a volume mounts ${path.orAbsent()} of the host`, path);

/** A Docker volume may be a mount in disguise. */
function judgeDriver(options: Value): readonly Outcome[] {
  const device = options.at('device');
  if (device.isAbsent) return [];
  if (device.isDeployTime) return [undecidable(device)];
  const name = device.literal ?? '';
  // `//server/share`; to a bind mount the type of the file system means nothing.
  const isShare =
    name.startsWith('//') && options.at('type').is('cifs', 'smb3') && !options.at('o').literal?.includes('bind');
  return [name.startsWith('/') && !isShare ? judgePath(device) : compliant];
}
