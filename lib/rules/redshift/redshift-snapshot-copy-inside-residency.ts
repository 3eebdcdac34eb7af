import { defineRule, every } from '../../engine';
import { security } from '../../policies';
import { demandInsideResidency } from '../stores';
import { CLUSTER, NAMESPACE } from './warehouses';

export const redshiftSnapshotCopyInsideResidency = defineRule({
  id: 'RedshiftSnapshotCopyInsideResidency',
  title: 'Redshift copies its snapshots to regions that data may rest in',
  clauses: [security.clauses['SEC-5.1'], security.clauses['SEC-5.3']],
  severity: 'error',
  severityReason: 'the whole warehouse rests under another law from the first snapshot on',
  risk: 'Snapshots, and all data in them, go to a region that its owner has not agreed to.',
  remedy:
    'Name a region of `residency` in the engagement file as `destinationRegion`, on `CfnNamespace` in each of the ' +
    '`snapshotCopyConfigurations`.',
  cannotTell: 'a region is a parameter without a default',
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/cross-region-snapshot-copy.html'],
  resources: [CLUSTER, NAMESPACE],
  check: (warehouse) =>
    every(
      [warehouse.properties, ...warehouse.at('SnapshotCopyConfigurations').items].map((copy) =>
        demandInsideResidency(copy.at('DestinationRegion'), 'copy of snapshots', warehouse),
      ),
    ),
});
