import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { demandOfConfiguration } from './configurations';

export const fsxFileSystemMultiAzInProduction = defineRule({
  id: 'FsxFileSystemMultiAzInProduction',
  title: 'FSx file system of production spans availability zones',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-9.4']],
  severity: 'error',
  severityReason: 'one zone fails now and then, and takes the file system with it until it is back',
  risk: 'When its one availability zone fails, the files are out of reach until it is back.',
  remedy:
    'Set `deploymentType` to `MULTI_AZ_1` (or `MULTI_AZ_2` of NetApp ONTAP). Lustre knows one zone only. ' +
    'Outside production it is not asked for.',
  cannotTell: 'the deployment or the type is a parameter without a default',
  references: ['https://docs.aws.amazon.com/fsx/latest/WindowsGuide/high-availability-multiAZ.html'],
  resources: ['AWS::FSx::FileSystem'],
  check: (fileSystem) => {
    if (!fileSystem.environment.production) return ignored;
    return demandOfConfiguration(fileSystem, (configuration, type) =>
      type === 'LUSTRE'
        ? ignored
        : demand(
            configuration.at('DeploymentType'),
            (deployment) => deployment.literal?.startsWith('MULTI_AZ_') === true,
            (deployment) => `deployment is ${deployment.orAbsent()}, in one zone`,
          ),
    );
  },
});
