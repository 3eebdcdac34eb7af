import { fsxFileSystemMultiAzInProduction } from '../../../lib/rules/fsx/fsx-file-system-multi-az-in-production';
import { ruleTable } from '../../../lib/testing';
import { parameters, development } from '../cases';

const windows = (DeploymentType: unknown) => ({ FileSystemType: 'WINDOWS', WindowsConfiguration: { DeploymentType } });

ruleTable(fsxFileSystemMultiAzInProduction, {
  compliant: [
    { name: 'Windows in two zones', properties: windows('MULTI_AZ_1'), remedy: true },
    {
      name: 'ONTAP in two zones',
      properties: { FileSystemType: 'ONTAP', OntapConfiguration: { DeploymentType: 'MULTI_AZ_2' } },
    },
    {
      name: 'OpenZFS in two zones',
      properties: { FileSystemType: 'OPENZFS', OpenZFSConfiguration: { DeploymentType: 'MULTI_AZ_1' } },
    },
  ],
  violation: [
    { name: 'no type', found: 'file system is of type absent' },
    {
      name: 'one zone',
      properties: windows('SINGLE_AZ_2'),
      found: 'deployment is SINGLE_AZ_2, in one zone',
      path: 'Properties.WindowsConfiguration.DeploymentType',
    },
    { name: 'one zone by default', properties: windows(undefined), found: 'deployment is absent, in one zone' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: windows({ Ref: 'Kind' }),
      template: parameters('Kind'),
      path: 'Properties.WindowsConfiguration.DeploymentType',
    },
  ],
  ignored: [
    { name: 'outside production', properties: windows('SINGLE_AZ_2'), stack: development },
    { name: 'Lustre, which knows one zone only', properties: { FileSystemType: 'LUSTRE' } },
  ],
});
