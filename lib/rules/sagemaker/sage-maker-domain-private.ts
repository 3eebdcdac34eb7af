import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const sageMakerDomainPrivate = defineRule({
  id: 'SageMakerDomainPrivate',
  title: 'SageMaker domain reaches the internet through the VPC alone',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.5'],
    cloudInfrastructure.clauses['CIP-7.2'],
    security.clauses['SEC-3.1.2'],
    cloudInfrastructure.clauses['CIP-6.1'],
  ],
  severity: 'error',
  severityReason: 'users of the domain hold data and run whatever they install',
  risk: 'Data can leave, and attacks can come in, past every firewall of the VPC.',
  remedy: "Set `appNetworkAccessType: 'VpcOnly'`.",
  cannotTell: 'the access is a parameter without a default',
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html'],
  resources: ['AWS::SageMaker::Domain'],
  check: (domain) =>
    demand(
      domain.at('AppNetworkAccessType'),
      (access) => access.is('VpcOnly'),
      (access) => `access to the network is ${access.orAbsent()}`,
    ),
});
