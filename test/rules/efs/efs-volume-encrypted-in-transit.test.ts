import { efsVolumeEncryptedInTransit } from '../../../lib/rules/efs/efs-volume-encrypted-in-transit';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const volumes = (...all: readonly unknown[]) => ({
  Volumes: all.map((TransitEncryption) => ({ EFSVolumeConfiguration: { TransitEncryption } })),
});

ruleTable(efsVolumeEncryptedInTransit, {
  compliant: [{ name: 'on', properties: volumes('ENABLED'), remedy: true }],
  violation: [
    {
      name: 'nothing is set',
      properties: volumes(undefined),
      found: 'encryption in transit is absent',
      path: 'Properties.Volumes.0.EFSVolumeConfiguration.TransitEncryption',
    },
    { name: 'off', properties: volumes('DISABLED'), found: 'encryption in transit is DISABLED' },
    {
      name: 'the second of two',
      properties: volumes('ENABLED', 'DISABLED'),
      found: 'encryption in transit is DISABLED',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: volumes({ Ref: 'Mode' }),
      template: parameters('Mode'),
      path: 'Properties.Volumes.0.EFSVolumeConfiguration.TransitEncryption',
    },
  ],
  ignored: [{ name: 'another kind of volume', properties: { Volumes: [{ Name: 'scratch' }] } }],
  empty: { verdict: 'ignored', because: 'a task without volumes mounts no file system' },
});
