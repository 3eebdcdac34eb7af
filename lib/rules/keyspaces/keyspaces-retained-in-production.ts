import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandRetained } from '../retained';

export const keyspacesRetainedInProduction = defineRule({
  id: 'KeyspacesRetainedInProduction',
  title: 'Keyspaces table of production outlives its stack',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-3.2.4']],
  severity: 'error',
  severityReason: 'the rows are gone for good, but only once somebody deletes or replaces',
  risk: 'Deleting a stack, or a change that replaces the table, takes the rows with it.',
  remedy:
    'Call `applyRemovalPolicy(RemovalPolicy.RETAIN)` on the `CfnTable` and on its `CfnKeyspace`. Outside production ' +
    'it is not asked for.',
  cannotTell: 'a policy is a parameter without a default (`AWS::LanguageExtensions`)',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html',
  ],
  resources: ['AWS::Cassandra::Table', 'AWS::Cassandra::Keyspace'],
  check: (store) => demandRetained(store),
});
