import { compliant, defineRule, ignored, undecidable, violation, type Outcome, type ResourceView } from '../../engine';
import { demandOn } from '../demand';
import { engineOf, isMember, isServerlessV1 } from './databases';
import { demandSecondInstance, leavesToSource } from './demands';
import { AVAILABILITY } from './metadata';

export const rdsMultiAz = defineRule({
  id: 'RdsMultiAz',
  title: 'RDS database of production runs in several Availability Zones',
  ...AVAILABILITY,
  remedy:
    'Set `multiAz: true`; give an Aurora cluster at least one of `readers`. SQL Server may have the option `Mirroring` ' +
    'instead. Outside production, and for replicas, it is not asked for.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html',
  ],
  cdkNag: [
    'AwsSolutions-RDS3',
    'HIPAA.Security-RDSMultiAZSupport',
    'NIST.800.53.R4-RDSMultiAZSupport',
    'NIST.800.53.R5-RDSMultiAZSupport',
  ],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'AWS::RDS::DBShardGroup'],
  check: (database) => {
    if (!database.environment.production) return ignored;
    if (database.type === 'AWS::RDS::DBInstance') return judgeInstance(database);
    return database.type === 'AWS::RDS::DBCluster' ? judgeCluster(database) : judgeShardGroup(database);
  },
});

function judgeInstance(instance: ResourceView): Outcome {
  const multiAz = instance.at('MultiAZ');
  if (isMember(instance) || leavesToSource(instance, multiAz)) return ignored;
  if (engineOf(instance)?.includes('sqlserver') !== true || multiAz.isTrue) return demandOn(multiAz, 'Multi-AZ');
  const options = instance.at('OptionGroupName');
  if (options.target?.at('OptionConfigurations').items.some((each) => each.at('OptionName').is('Mirroring')) === true)
    return compliant;
  return options.isPresent && options.target === undefined ? undecidable(options) : demandOn(multiAz, 'Multi-AZ');
}

function judgeCluster(cluster: ResourceView): Outcome {
  // A class for the whole cluster makes it a Multi-AZ cluster of three zones.
  if (cluster.at('DBClusterInstanceClass').isPresent) return compliant;
  // Serverless v1 fails over by itself; a limitless cluster has its redundancy in the shard group.
  if (isServerlessV1(cluster) || cluster.at('ClusterScalabilityType').is('limitless')) return ignored;
  return demandSecondInstance(cluster);
}

function judgeShardGroup(group: ResourceView): Outcome {
  const redundancy = group.at('ComputeRedundancy');
  if (redundancy.isDeployTime) return undecidable(redundancy);
  return (redundancy.number ?? 0) > 0
    ? compliant
    : violation('shards have no standby in another Availability Zone', redundancy);
}
