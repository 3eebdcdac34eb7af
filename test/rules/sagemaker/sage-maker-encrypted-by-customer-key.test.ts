import { sageMakerEncryptedByCustomerKey } from '../../../lib/rules/sagemaker/sage-maker-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const cases = [
  keyCases('domain', 'KmsKeyId', (key) => ({ KmsKeyId: key }), 'AWS::SageMaker::Domain'),
  keyCases('endpoint', 'KmsKeyId', (key) => ({ KmsKeyId: key }), 'AWS::SageMaker::EndpointConfig'),
  keyCases('notebook', 'KmsKeyId', (key) => ({ KmsKeyId: key }), 'AWS::SageMaker::NotebookInstance'),
] as const;

ruleTable(sageMakerEncryptedByCustomerKey, {
  compliant: [...cases[0].compliant, ...cases[1].compliant, ...cases[2].compliant],
  violation: [...cases[0].violation, ...cases[1].violation, ...cases[2].violation],
  undecidable: [...cases[0].undecidable, ...cases[1].undecidable, ...cases[2].undecidable],
});
