import { personalDataMaskedOutsideProduction } from '../../../lib/rules/data';
import { ruleTable } from '../../../lib/testing';

const stack = { profile: { name: 'dev' as const, production: false } };
const tags = (dataClass: unknown, masking?: unknown) => ({
  Tags: [
    { Key: 'DataClassification', Value: dataClass },
    ...(masking === undefined ? [] : [{ Key: 'DataMasking', Value: masking }]),
  ],
});
const unknown = { Parameters: { Unknown: { Type: 'String' } } };

ruleTable(personalDataMaskedOutsideProduction, {
  compliant: [
    { name: 'masked data', type: 'AWS::S3::Bucket', properties: tags('pii', 'masked'), stack, remedy: true },
    {
      name: 'data that was made up, by a tag of the stack',
      type: 'AWS::RDS::DBCluster',
      properties: tags('customer-pii'),
      stack: { ...stack, tags: { DataMasking: 'synthetic' } },
    },
  ],
  violation: [
    {
      name: 'nothing is said of masking',
      type: 'AWS::S3::Bucket',
      properties: tags('personal'),
      stack,
      found: 'class is personal, tag DataMasking is absent, allowed are masked, synthetic',
      path: 'Properties.Tags.DataMasking',
    },
    {
      name: 'the class in capitals',
      type: 'AWS::DynamoDB::Table',
      properties: tags('PII'),
      stack,
      found: /^class is PII/,
    },
    {
      name: 'a masking that there is not',
      type: 'AWS::S3::Bucket',
      properties: tags('pii', 'none'),
      stack,
      found: /tag DataMasking is none/,
    },
  ],
  undecidable: [
    {
      name: 'the class is a parameter',
      type: 'AWS::S3::Bucket',
      properties: tags({ Ref: 'Unknown' }),
      template: unknown,
      stack,
      path: 'Properties.Tags.0.Value',
    },
    {
      name: 'the masking is a parameter',
      type: 'AWS::S3::Bucket',
      properties: tags('pii', { Ref: 'Unknown' }),
      template: unknown,
      stack,
      path: 'Properties.Tags.1.Value',
    },
  ],
  ignored: [
    { name: 'production', type: 'AWS::S3::Bucket', properties: tags('pii') },
    { name: 'data of another class', type: 'AWS::S3::Bucket', properties: tags('internal'), stack },
    { name: 'data that is said not to be personal', type: 'AWS::S3::Bucket', properties: tags('non-personal'), stack },
    { name: 'no class, which DataStoreTagged reports', type: 'AWS::S3::Bucket', stack },
  ],
  empty: { verdict: 'ignored', because: 'it has no class, and without an engagement it counts as production' },
});
