import { defineRule } from '../../engine';
import { demandSurvival } from '../rds/demands';
import { SURVIVAL } from '../rds/metadata';

export const documentDbRetainedInProduction = defineRule({
  id: 'DocumentDbRetainedInProduction',
  title: 'DocumentDB cluster of production outlives its stack, or leaves a snapshot',
  ...SURVIVAL,
  remedy:
    'Set `removalPolicy: RemovalPolicy.RETAIN` or `SNAPSHOT`; of an elastic cluster `RETAIN` alone. Outside production it is not asked for.',
  cannotTell: 'a policy is a parameter without a default (`AWS::LanguageExtensions`)',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html',
  ],
  resources: ['AWS::DocDB::DBCluster', 'AWS::DocDBElastic::Cluster'],
  check: (cluster) =>
    demandSurvival(cluster, {
      // CloudFormation takes no snapshot of an elastic cluster.
      kept: cluster.type === 'AWS::DocDB::DBCluster' ? ['Retain', 'Snapshot'] : ['Retain'],
      byDefault: 'deleted',
    }),
});
