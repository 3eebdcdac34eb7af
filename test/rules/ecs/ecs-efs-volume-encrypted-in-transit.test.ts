import { ecsEfsVolumeEncryptedInTransit } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const efs = (TransitEncryption?: unknown) => ({
  Volumes: [
    { Name: 'scratch' },
    {
      EFSVolumeConfiguration: {
        FilesystemId: 'fs-0123456789abcdef0',
        ...(TransitEncryption === undefined ? {} : { TransitEncryption }),
      },
    },
  ],
});
const type = 'AWS::Batch::JobDefinition';
const job = (EfsVolumeConfiguration: object) => ({ ContainerProperties: { Volumes: [{ EfsVolumeConfiguration }] } });

ruleTable(ecsEfsVolumeEncryptedInTransit, {
  compliant: [
    { name: 'over TLS', properties: efs('ENABLED'), remedy: true },
    { name: 'a job', type, properties: job({ TransitEncryption: 'ENABLED' }) },
  ],
  violation: [
    {
      name: 'nothing is set',
      properties: efs(),
      found: 'encryption in transit is absent, must be ENABLED',
      path: 'Properties.Volumes.1.EFSVolumeConfiguration.TransitEncryption',
    },
    { name: 'in clear', properties: efs('DISABLED'), found: /is DISABLED/ },
    { name: 'a job', type, properties: job({ FileSystemId: 'fs-0123456789abcdef0' }), found: /is absent/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: efs({ Ref: 'Encryption' }),
      template: { Parameters: { Encryption: { Type: 'String' } } },
      path: 'Properties.Volumes.1.EFSVolumeConfiguration.TransitEncryption',
    },
  ],
  ignored: [{ name: 'no file system', properties: { Volumes: [{ Name: 'scratch' }] } }],
  empty: { verdict: 'ignored', because: 'no file system is mounted' },
});
