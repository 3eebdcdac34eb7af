import { defineRule, ignored, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { demandOfConfiguration } from './configurations';

/** What FSx keeps unless it is told otherwise. */
const DEFAULT_DAYS: Readonly<Record<string, number>> = { LUSTRE: 0, ONTAP: 30, OPENZFS: 30, WINDOWS: 30 };

export const fsxFileSystemBackupRetention = defineRule({
  id: 'FsxFileSystemBackupRetention',
  title: 'FSx file system keeps its backups long enough',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.6'],
    cloudInfrastructure.clauses['CIP-9.1'],
    security.clauses['SEC-3.2.4'],
    security.clauses['SEC-9.1'],
  ],
  severity: 'error',
  severityReason: 'a loss that is noticed late cannot be undone',
  risk: 'What was deleted or encrypted by an attacker some days ago is in no backup any more.',
  remedy:
    'Set `automaticBackupRetentionDays` to at least the days of the engagement. A scratch file system of ' +
    'Lustre, and one that mirrors a bucket, has no backups.',
  cannotTell: 'the days or the type are a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html',
    'https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-backups-fsx.html',
  ],
  resources: ['AWS::FSx::FileSystem'],
  check: (fileSystem) => {
    const least = fileSystem.environment.backupRetentionDays;
    return demandOfConfiguration(fileSystem, (configuration, type) => {
      if (type === 'LUSTRE' && !mayBackUp(configuration)) return ignored;
      return demand(
        configuration.at('AutomaticBackupRetentionDays'),
        (days) => (days.isAbsent ? (DEFAULT_DAYS[type] ?? 0) : (days.number ?? 0)) >= least,
        (days) => `backups are kept ${days.orAbsent()} days, at least ${String(least)} are asked for`,
      );
    });
  },
});

function mayBackUp(lustre: Value): boolean {
  const type = lustre.at('DeploymentType');
  // Lustre is scratch unless it is told otherwise.
  const isScratch = type.isAbsent || type.literal?.startsWith('SCRATCH') === true;
  return !isScratch && lustre.at('ImportPath').isAbsent;
}
