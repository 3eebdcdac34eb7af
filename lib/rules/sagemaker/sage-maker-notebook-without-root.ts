import { defineRule } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const sageMakerNotebookWithoutRoot = defineRule({
  id: 'SageMakerNotebookWithoutRoot',
  title: 'SageMaker notebook gives its user no root',
  clauses: [securityIpProtection.clauses['SIP-AC.1'], cloudInfrastructure.clauses['CIP-6.9']],
  severity: 'error',
  severityReason: 'root can undo every setting of the notebook',
  risk: 'Whoever uses the notebook can change what watches it, and read what others left on it.',
  remedy: "Set `rootAccess: 'Disabled'`.",
  cannotTell: 'the access is a parameter without a default',
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html'],
  resources: ['AWS::SageMaker::NotebookInstance'],
  check: (notebook) =>
    demand(
      notebook.at('RootAccess'),
      (access) => access.is('Disabled'),
      (access) => `root access is ${access.orAbsent()}`,
    ),
});
