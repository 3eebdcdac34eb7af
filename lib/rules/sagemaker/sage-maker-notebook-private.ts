import { compliant, defineRule, every, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const sageMakerNotebookPrivate = defineRule({
  id: 'SageMakerNotebookPrivate',
  title: 'SageMaker notebook reaches the internet through the VPC alone',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.5'],
    cloudInfrastructure.clauses['CIP-7.2'],
    security.clauses['SEC-3.1.2'],
    cloudInfrastructure.clauses['CIP-6.1'],
  ],
  severity: 'error',
  severityReason: 'a notebook holds data and runs whatever its user installs',
  risk: 'Data can leave, and attacks can come in, past every firewall of the VPC.',
  remedy: "Set `subnetId`, `securityGroupIds` and `directInternetAccess: 'Disabled'`.",
  cannotTell: 'the access is a parameter without a default',
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html'],
  cdkNag: [
    'AwsSolutions-SM1',
    'AwsSolutions-SM3',
    'HIPAA.Security-SageMakerNotebookNoDirectInternetAccess',
    'NIST.800.53.R4-SageMakerNotebookNoDirectInternetAccess',
    'NIST.800.53.R5-SageMakerNotebookNoDirectInternetAccess',
    'PCI.DSS.321-SageMakerNotebookNoDirectInternetAccess',
  ],
  resources: ['AWS::SageMaker::NotebookInstance'],
  check: (notebook) => {
    const subnet = notebook.at('SubnetId');
    return every([
      // Any subnet will do, whichever it turns out to be.
      subnet.isPresent ? compliant : violation('notebook stands in no VPC', subnet),
      demand(
        notebook.at('DirectInternetAccess'),
        (access) => access.is('Disabled'),
        (access) => `direct access to the internet is ${access.orAbsent()}`,
      ),
    ]);
  },
});
