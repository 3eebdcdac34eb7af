import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandKeyByType, type KeyPlaces } from '../keys-by-type';

const PLACES: KeyPlaces = {
  'AWS::SageMaker::Domain': { what: 'domain', path: 'KmsKeyId' },
  'AWS::SageMaker::EndpointConfig': { what: 'endpoint', path: 'KmsKeyId' },
  'AWS::SageMaker::NotebookInstance': { what: 'notebook', path: 'KmsKeyId' },
};

export const sageMakerEncryptedByCustomerKey = defineRule({
  id: 'SageMakerEncryptedByCustomerKey',
  title: 'SageMaker notebook, endpoint and domain are encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'disks of notebooks and endpoints hold training data and models',
  risk: 'Data and models lie in clear, or under a key that nobody in the account can withdraw.',
  remedy: 'Set `kmsKeyId` to a key of yours (`DataKey`).',
  cannotTell: 'the key is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html',
    'https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-studio.html',
  ],
  cdkNag: [
    'AwsSolutions-SM2',
    'HIPAA.Security-SageMakerEndpointConfigurationKMSKeyConfigured',
    'HIPAA.Security-SageMakerNotebookInstanceKMSKeyConfigured',
    'NIST.800.53.R4-SageMakerEndpointConfigurationKMSKeyConfigured',
    'NIST.800.53.R4-SageMakerNotebookInstanceKMSKeyConfigured',
    'NIST.800.53.R5-SageMakerEndpointConfigurationKMSKeyConfigured',
    'NIST.800.53.R5-SageMakerNotebookInstanceKMSKeyConfigured',
    'PCI.DSS.321-SageMakerEndpointConfigurationKMSKeyConfigured',
    'PCI.DSS.321-SageMakerNotebookInstanceKMSKeyConfigured',
  ],
  resources: Object.keys(PLACES),
  check: (resource) => demandKeyByType(resource, PLACES),
});
