import { compliant, defineRule, ignored, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const efsFileSystemMultiAzInProduction = defineRule({
  id: 'EfsFileSystemMultiAzInProduction',
  title: 'EFS file system of production spans availability zones',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-9.4']],
  severity: 'error',
  severityReason: 'one zone fails now and then, and takes every file with it until it is back',
  risk:
    'When its one availability zone fails, the files are out of reach; if the zone is destroyed, they are ' + 'gone.',
  remedy: 'Leave `oneZone` out: the default spans three availability zones. Outside production it is not asked for.',
  references: ['https://docs.aws.amazon.com/efs/latest/ug/availability-durability.html'],
  resources: ['AWS::EFS::FileSystem'],
  check: (fileSystem) => {
    if (!fileSystem.environment.production) return ignored;
    const zone = fileSystem.at('AvailabilityZoneName');
    return zone.isAbsent ? compliant : violation(`all files are in one zone, ${zone.orAbsent()}`, zone);
  },
});
