import { ecsTaskNoHostPath } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const volumes = (...Volumes: readonly object[]) => ({ Volumes });
const type = 'AWS::Batch::JobDefinition';

ruleTable(ecsTaskNoHostPath, {
  compliant: [
    { name: 'a volume of the task', properties: volumes({ Name: 'scratch' }), remedy: true },
    { name: 'a volume of the task that names no path', properties: volumes({ Name: 'scratch', Host: {} }) },
    {
      name: 'a share of another machine',
      properties: volumes({ DockerVolumeConfiguration: { DriverOpts: { device: ':/exports', type: 'nfs' } } }),
    },
    {
      name: 'a share of Windows',
      properties: volumes({ DockerVolumeConfiguration: { DriverOpts: { device: '//files/shop', type: 'cifs' } } }),
    },
  ],
  violation: [
    {
      name: 'a folder that is mounted as if it were a share',
      properties: volumes({ DockerVolumeConfiguration: { DriverOpts: { device: '//etc', o: 'bind', type: 'cifs' } } }),
      found: 'a volume mounts //etc of the host',
    },
    {
      name: 'a disk of the host',
      properties: volumes({ DockerVolumeConfiguration: { DriverOpts: { device: '/dev/xvda1', type: 'ext4' } } }),
      found: 'a volume mounts /dev/xvda1 of the host',
    },
    {
      name: 'the socket of Docker',
      properties: volumes({ Name: 'a' }, { Host: { SourcePath: '/var/run/docker.sock' } }),
      found: 'a volume mounts /var/run/docker.sock of the host',
      path: 'Properties.Volumes.1.Host.SourcePath',
    },
    {
      name: 'a mount in disguise',
      properties: volumes({ DockerVolumeConfiguration: { DriverOpts: { device: '/', o: 'bind', type: 'none' } } }),
      found: 'a volume mounts / of the host',
    },
    {
      name: 'a job',
      type,
      properties: { ContainerProperties: volumes({ Host: { SourcePath: '/' } }) },
      found: /mounts \//,
    },
    {
      name: 'a job on Kubernetes',
      type,
      properties: { EksProperties: { PodProperties: volumes({ HostPath: { Path: '/etc' } }) } },
      found: /mounts \/etc/,
    },
  ],
  undecidable: [
    {
      name: 'the path is a parameter without a default',
      properties: volumes({ Host: { SourcePath: { Ref: 'Path' } } }),
      template: { Parameters: { Path: { Type: 'String' } } },
      path: 'Properties.Volumes.0.Host.SourcePath',
    },
  ],
  empty: { verdict: 'compliant', because: 'nothing is mounted' },
});
