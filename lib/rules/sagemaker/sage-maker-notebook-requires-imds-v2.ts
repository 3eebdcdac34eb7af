import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const sageMakerNotebookRequiresImdsV2 = defineRule({
  id: 'SageMakerNotebookRequiresImdsV2',
  title: 'SageMaker notebook requires IMDSv2',
  clauses: [cloudInfrastructure.clauses['CIP-6.9'], security.clauses['SEC-3.1.3']],
  severity: 'error',
  severityReason: 'one forged request from inside the notebook reveals the credentials of its role',
  risk: 'A flaw that makes the notebook fetch a URL reveals the credentials of its role.',
  remedy: "Set `instanceMetadataServiceConfiguration` to `{ minimumInstanceMetadataServiceVersion: '2' }`.",
  cannotTell: 'the version is a parameter without a default',
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-imds.html'],
  resources: ['AWS::SageMaker::NotebookInstance'],
  check: (notebook) =>
    demand(
      notebook.at('InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion'),
      (version) => version.is('2'),
      (version) => `least version of the metadata service is ${version.orAbsent()}`,
    ),
});
