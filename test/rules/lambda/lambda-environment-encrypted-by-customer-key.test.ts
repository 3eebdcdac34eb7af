import { lambdaEnvironmentEncryptedByCustomerKey } from '../../../lib/rules/lambda';
import { ruleTable } from '../../../lib/testing';

const Environment = { Variables: { TABLE: 'orders' } };
const others = { Key: { Type: 'AWS::KMS::Key', Properties: {} } };
const key = { KmsKeyArn: { 'Fn::GetAtt': ['Key', 'Arn'] } };

ruleTable(lambdaEnvironmentEncryptedByCustomerKey, {
  compliant: [
    { name: 'a key of the app', properties: { Environment, ...key }, others, remedy: true },
    { name: 'a serverless function', type: 'AWS::Serverless::Function', properties: { Environment, ...key }, others },
    {
      name: 'the key of all serverless functions',
      type: 'AWS::Serverless::Function',
      properties: { Environment },
      template: { Globals: { Function: key } },
      others,
    },
  ],
  violation: [
    {
      name: 'variables without a key',
      properties: { Environment },
      found: 'environment has no customer-managed key',
      path: 'Properties.KmsKeyArn',
    },
    {
      name: 'the key of AWS',
      properties: { Environment, KmsKeyArn: 'arn:aws:kms:eu-central-1:111111111111:alias/aws/lambda' },
      found: /AWS managed key/,
    },
    {
      name: 'variables of all serverless functions',
      type: 'AWS::Serverless::Function',
      template: { Globals: { Function: { Environment } } },
      found: /no customer-managed key/,
    },
  ],
  undecidable: [
    {
      name: 'the key is a parameter without a default',
      properties: { Environment, KmsKeyArn: { Ref: 'KeyArn' } },
      template: { Parameters: { KeyArn: { Type: 'String' } } },
      path: 'Properties.KmsKeyArn',
    },
  ],
  ignored: [{ name: 'no variables', properties: { Environment: { Variables: {} } } }],
  empty: { verdict: 'ignored', because: 'without variables there is nothing to encrypt' },
});
