import { defineRule } from '../../engine';
import { demandSurvival } from '../rds/demands';
import { SURVIVAL } from '../rds/metadata';

export const neptuneRetainedInProduction = defineRule({
  id: 'NeptuneRetainedInProduction',
  title: 'Neptune cluster or graph of production outlives its stack, or leaves a snapshot',
  ...SURVIVAL,
  remedy:
    'Call `applyRemovalPolicy(RemovalPolicy.RETAIN)`, for a cluster `SNAPSHOT` does as well. Outside production it is not asked for.',
  cannotTell: 'a policy is a parameter without a default (`AWS::LanguageExtensions`)',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html',
  ],
  resources: ['AWS::Neptune::DBCluster', 'AWS::NeptuneGraph::Graph'],
  check: (cluster) =>
    demandSurvival(cluster, {
      // CloudFormation takes no snapshot of a graph.
      kept: cluster.type === 'AWS::Neptune::DBCluster' ? ['Retain', 'Snapshot'] : ['Retain'],
      byDefault: 'deleted',
    }),
});
