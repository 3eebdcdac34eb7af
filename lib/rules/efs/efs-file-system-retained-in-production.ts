import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandRetained } from '../retained';

export const efsFileSystemRetainedInProduction = defineRule({
  id: 'EfsFileSystemRetainedInProduction',
  title: 'EFS file system of production outlives its stack',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-3.2.4']],
  severity: 'error',
  severityReason: 'the data is gone for good, but only once somebody deletes or replaces',
  risk: 'Deleting a stack, or a change that replaces the file system, takes the data with it.',
  remedy: 'Set `removalPolicy: RemovalPolicy.RETAIN`. Outside production it is not asked for.',
  cannotTell: 'a policy is a parameter without a default (`AWS::LanguageExtensions`)',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatereplacepolicy.html',
  ],
  resources: ['AWS::EFS::FileSystem'],
  check: (store) => demandRetained(store),
});
