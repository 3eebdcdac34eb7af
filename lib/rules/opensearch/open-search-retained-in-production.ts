import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandRetained } from '../retained';
import { DOMAINS } from './domains';

export const openSearchRetainedInProduction = defineRule({
  id: 'OpenSearchRetainedInProduction',
  title: 'OpenSearch of production outlives its stack',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-3.2.4']],
  severity: 'error',
  severityReason:
    'the indexes and their automatic snapshots are gone for good, but only once somebody deletes or replaces',
  risk: 'Deleting a stack, or a change that replaces the domain, takes its indexes and automatic snapshots with it.',
  remedy:
    'Set `removalPolicy: RemovalPolicy.RETAIN`, or call `applyRemovalPolicy` of a `CfnCollection`. Outside production ' +
    'it is not asked for.',
  cannotTell: 'a policy is a parameter without a default (`AWS::LanguageExtensions`)',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html',
  ],
  resources: [...DOMAINS, 'AWS::OpenSearchServerless::Collection'],
  check: (store) => demandRetained(store),
});
