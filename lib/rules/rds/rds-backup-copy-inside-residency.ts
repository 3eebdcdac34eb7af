import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { security } from '../../policies';

export const rdsBackupCopyInsideResidency = defineRule({
  id: 'RdsBackupCopyInsideResidency',
  title: 'RDS copies automated backups to regions that data may rest in',
  clauses: [security.clauses['SEC-5.1'], security.clauses['SEC-5.3'], security.clauses['SEC-9.2']],
  severity: 'error',
  severityReason: 'the data has left the agreed law as soon as it is deployed',
  risk: 'A full copy of the data comes to rest under another law than the one agreed on with its owner.',
  remedy: 'Set `automaticBackupReplicationRegion` to one of `residency` in the engagement file.',
  cannotTell: 'the region is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html'],
  resources: ['AWS::RDS::DBInstance'],
  check: (instance) => {
    const region = instance.at('AutomaticBackupReplicationRegion');
    const { residency } = instance.environment;
    if (region.isAbsent || residency === undefined) return ignored;
    if (region.isDeployTime) return undecidable(region);
    return region.is(...residency)
      ? compliant
      : violation(`backups are copied to ${region.orAbsent()}, data may rest in ${residency.join(', ')}`, region);
  },
});
