import { defineRule } from '../../engine';
import { demandSurvival } from './demands';
import { SURVIVAL } from './metadata';

export const rdsRetainedInProduction = defineRule({
  id: 'RdsRetainedInProduction',
  title: 'RDS database of production outlives its stack, or leaves a snapshot',
  ...SURVIVAL,
  remedy:
    'Set `removalPolicy: RemovalPolicy.SNAPSHOT` (the default of the CDK) or `RETAIN`. Outside production, and for ' +
    'replicas and instances of a cluster, it is not asked for.',
  cannotTell: 'a policy is a parameter without a default (`AWS::LanguageExtensions`)',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html',
  ],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  // Without a DeletionPolicy CloudFormation takes a snapshot of these two types; on replacement it does not.
  check: (database) => demandSurvival(database, { kept: ['Retain', 'Snapshot'], byDefault: 'kept' }),
});
