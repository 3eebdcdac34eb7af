import { dataClassificationWellFormed } from '../../../lib/rules/data';
import { ruleTable } from '../../../lib/testing';

const tags = (Value: unknown) => ({ Tags: [{ Key: 'DataClassification', Value }] });

ruleTable(dataClassificationWellFormed, {
  compliant: [
    { name: 'one word', type: 'AWS::S3::Bucket', properties: tags('personal'), remedy: true },
    { name: 'two words', type: 'AWS::S3::Bucket', properties: tags('customer-pii') },
  ],
  violation: [
    {
      name: 'capitals',
      type: 'AWS::S3::Bucket',
      properties: tags('PII'),
      found: "class of data is 'PII', not in kebab case",
      path: 'Properties.Tags.0.Value',
    },
    { name: 'a blank', type: 'AWS::KMS::Key', properties: tags('customer data'), found: /'customer data'/ },
  ],
  undecidable: [
    {
      name: 'the class is a parameter',
      type: 'AWS::S3::Bucket',
      properties: tags({ Ref: 'Class' }),
      template: { Parameters: { Class: { Type: 'String' } } },
      path: 'Properties.Tags.0.Value',
    },
  ],
  ignored: [{ name: 'an empty class, which DataStoreTagged reports', type: 'AWS::S3::Bucket', properties: tags('') }],
  empty: { verdict: 'ignored', because: 'that the class is missing DataStoreTagged reports' },
});
