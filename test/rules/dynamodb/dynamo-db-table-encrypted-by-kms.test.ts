import { dynamoDbTableEncryptedByKms } from '../../../lib/rules/dynamodb';
import { ruleTable } from '../../../lib/testing';

ruleTable(dynamoDbTableEncryptedByKms, {
  compliant: [
    { name: 'on', properties: { SSESpecification: { SSEEnabled: true } }, remedy: true },
    { name: 'on, written as text', properties: { SSESpecification: { SSEEnabled: 'true' } } },
    {
      name: 'on in every table of the serverless transform',
      type: 'AWS::Serverless::SimpleTable',
      template: { Globals: { SimpleTable: { SSESpecification: { SSEEnabled: true } } } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'encryption at rest is absent', path: 'Properties.SSESpecification.SSEEnabled' },
    { name: 'off', properties: { SSESpecification: { SSEEnabled: false } }, found: 'encryption at rest is off' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { SSESpecification: { SSEEnabled: { Ref: 'On' } } },
      template: { Parameters: { On: { Type: 'String' } } },
      path: 'Properties.SSESpecification.SSEEnabled',
    },
  ],
});
