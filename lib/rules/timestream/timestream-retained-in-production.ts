import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandRetained } from '../retained';

export const timestreamRetainedInProduction = defineRule({
  id: 'TimestreamRetainedInProduction',
  title: 'Timestream of production outlives its stack',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-3.2.4']],
  severity: 'error',
  severityReason: 'the records are gone for good, but only once somebody deletes or replaces',
  risk: 'Deleting a stack, or a change that replaces the table, takes the records with it.',
  remedy: 'Call `applyRemovalPolicy(RemovalPolicy.RETAIN)`. Outside production it is not asked for.',
  cannotTell: 'a policy is a parameter without a default (`AWS::LanguageExtensions`)',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html',
  ],
  resources: [
    'AWS::Timestream::Table',
    'AWS::Timestream::Database',
    'AWS::Timestream::InfluxDBCluster',
    'AWS::Timestream::InfluxDBInstance',
  ],
  check: (store) => demandRetained(store),
});
