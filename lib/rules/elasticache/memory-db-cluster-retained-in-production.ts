import { compliant, defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandRetained } from '../retained';
import { MEMORY_DB_CLUSTER } from './caches';

export const memoryDbClusterRetainedInProduction = defineRule({
  id: 'MemoryDbClusterRetainedInProduction',
  title: 'MemoryDB cluster of production outlives its stack, or leaves a last snapshot',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-3.2.4']],
  severity: 'error',
  severityReason: 'MemoryDB holds data that is nowhere else, and its automatic snapshots go with the cluster',
  risk: 'Deleting a stack, or a change that replaces the cluster, takes the data with it.',
  remedy:
    'Call `applyRemovalPolicy(RemovalPolicy.RETAIN)`, or set `finalSnapshotName`. Outside production it is not asked for.',
  cannotTell: 'a policy is a parameter without a default (`AWS::LanguageExtensions`)',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html',
    'https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-final.html',
  ],
  resources: [MEMORY_DB_CLUSTER],
  check: (cluster) => {
    const retained = demandRetained(cluster);
    const isInProduction = cluster.environment.production;
    return isInProduction && cluster.at('FinalSnapshotName').isPresent ? compliant : retained;
  },
});
