import { compliant, defineRule, ignored, undecidable, violation, type ResourceView } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { BACKED_UP_TYPES, selectionOf } from './selection';

export const dataStoreInBackupPlan = defineRule({
  id: 'DataStoreInBackupPlan',
  title: 'Data store is selected by a backup plan in production',
  clauses: [
    security.clauses['SEC-9.1'],
    cloudInfrastructure.clauses['CIP-6.6'],
    cloudInfrastructure.clauses['CIP-9.1'],
    security.clauses['SEC-3.2.4'],
    security.clauses['SEC-9.4'],
  ],
  severity: 'error',
  severityReason: 'what no plan selects cannot be restored when it matters',
  risk: 'The store is the one that nobody thought of, and is found out when it is lost.',
  remedy:
    'Call `recoverable(store)` and add a `BackupPlan` for its tier; or ' +
    "call `plan.addSelection('Stores', { resources: [BackupResource.fromTag('Backup', 'daily')] })` and give the store " +
    'the tag, or name it there by `BackupResource.fromArn`.',
  cannotTell: 'the selection or the tag is known at deployment only',
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html'],
  cdkNag: [
    'HIPAA.Security-DynamoDBInBackupPlan',
    'HIPAA.Security-EC2EBSInBackupPlan',
    'HIPAA.Security-EFSInBackupPlan',
    'HIPAA.Security-RDSInBackupPlan',
    'NIST.800.53.R5-DynamoDBInBackupPlan',
    'NIST.800.53.R5-EC2EBSInBackupPlan',
    'NIST.800.53.R5-EFSInBackupPlan',
    'NIST.800.53.R5-RDSInBackupPlan',
  ],
  resources: BACKED_UP_TYPES.filter((type) => type !== 'AWS::S3::Bucket'),
  check: (store) => {
    if (!store.environment.production || isCopy(store)) return ignored;
    // Amazon EFS has a plan of its own, made by AWS.
    if (store.type === 'AWS::EFS::FileSystem' && store.at('BackupPolicy.Status').is('ENABLED')) return compliant;
    const selected = selectionOf(store);
    if (selected === 'yes') return compliant;
    if (selected !== 'no') return undecidable(selected);
    return violation('no backup plan of the app selects it');
  },
});

/** Members of a cluster and replicas hold nothing that is not in what they belong to. */
function isCopy(store: ResourceView): boolean {
  return ['DBClusterIdentifier', 'SourceDBInstanceIdentifier', 'ReplicationSourceIdentifier'].some(
    (property) => store.type !== 'AWS::DocDB::DBCluster' && isMember(store, property),
  );
}

function isMember(store: ResourceView, property: string): boolean {
  // The property of a cluster is its own name.
  return !(property === 'DBClusterIdentifier' && store.type.endsWith('Cluster')) && store.at(property).isPresent;
}
