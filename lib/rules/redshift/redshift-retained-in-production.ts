import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandRetained } from '../retained';
import { CLUSTER, NAMESPACE } from './warehouses';

export const redshiftRetainedInProduction = defineRule({
  id: 'RedshiftRetainedInProduction',
  title: 'Redshift of production outlives its stack',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-3.2.4']],
  severity: 'error',
  severityReason: 'the data is gone for good, but only once somebody deletes or replaces',
  risk: 'Deleting a stack, or a change that replaces the warehouse, takes the data and its automatic snapshots with it.',
  remedy:
    'Call `applyRemovalPolicy(RemovalPolicy.RETAIN)`, or for a cluster `RemovalPolicy.SNAPSHOT`. Outside production ' +
    'it is not asked for.',
  cannotTell: 'a policy is a parameter without a default (`AWS::LanguageExtensions`)',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html',
  ],
  resources: [CLUSTER, NAMESPACE],
  // CloudFormation takes a last snapshot of clusters alone.
  check: (warehouse) => demandRetained(warehouse, ...(warehouse.type === CLUSTER ? ['Snapshot'] : [])),
});
