import { kmsKeyOneDataClass } from '../../../lib/rules/kms';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

const store = (value: unknown, Type = 'AWS::SQS::Queue') => ({
  Type,
  Properties: {
    KmsMasterKeyId: { Ref: 'Subject' },
    Tags: [{ Key: 'DataClassification', Value: value }],
  },
});
const tagged = (value: string) => ({ Tags: [{ Key: 'DataClassification', Value: value }] });

ruleTable(kmsKeyOneDataClass, {
  empty: { verdict: 'ignored', because: 'a key that encrypts nothing here mixes nothing' },
  compliant: [
    { name: 'two stores of one class', others: { A: store('internal'), B: store('internal') }, remedy: true },
    { name: 'a store of the class of the key', properties: tagged('internal'), others: { A: store('internal') } },
  ],
  violation: [
    {
      name: 'two classes',
      others: { A: store('public'), B: store('confidential') },
      found: 'key encrypts A (public), B (confidential)',
      path: 'Properties',
    },
    {
      name: 'another class than that of the key',
      properties: tagged('public'),
      others: { A: store('confidential') },
      found: 'key for public data encrypts A (confidential)',
    },
    {
      name: 'through an alias',
      others: {
        Alias: { Type: 'AWS::KMS::Alias', Properties: { TargetKeyId: { Ref: 'Subject' } } },
        A: store('public'),
        B: { Type: 'AWS::SQS::Queue', Properties: { KmsMasterKeyId: { Ref: 'Alias' }, ...tagged('confidential') } },
      },
      found: /^key encrypts/,
    },
  ],
  undecidable: [
    {
      name: 'the class of a store is a parameter',
      others: { A: store('public'), B: store({ Ref: 'X' }) },
      template: parameters('X'),
      path: 'Resources.B',
    },
  ],
  ignored: [
    {
      name: 'stores without a class',
      others: { A: { Type: 'AWS::SQS::Queue', Properties: { KmsMasterKeyId: { Ref: 'Subject' } } } },
    },
    {
      name: 'what is no store',
      others: { A: store('public', 'AWS::Lambda::Function'), B: store('internal', 'AWS::Lambda::Function') },
    },
  ],
});
