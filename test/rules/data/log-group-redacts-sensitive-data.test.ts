import { logGroupRedactsSensitiveData } from '../../../lib/rules/data';
import { ruleTable } from '../../../lib/testing';

const policy = {
  Statement: [
    {
      DataIdentifier: ['arn:aws:dataprotection::aws:data-identifier/EmailAddress'],
      Operation: { Deidentify: { MaskConfig: {} } },
    },
  ],
};
const unknown = { Parameters: { Unknown: { Type: 'String' } } };

ruleTable(logGroupRedactsSensitiveData, {
  compliant: [
    { name: 'a policy masks addresses', properties: { DataProtectionPolicy: policy }, remedy: true },
    { name: 'the policy is JSON in a text', properties: { DataProtectionPolicy: JSON.stringify(policy) } },
    {
      name: 'the account masks',
      others: {
        Policy: {
          Type: 'AWS::Logs::AccountPolicy',
          Properties: { PolicyType: 'DATA_PROTECTION_POLICY', PolicyDocument: JSON.stringify(policy) },
        },
      },
    },
    {
      name: 'a transformer takes fields out',
      others: {
        Transformer: {
          Type: 'AWS::Logs::Transformer',
          Properties: {
            LogGroupIdentifier: { Ref: 'Subject' },
            TransformerConfig: [{ DeleteKeys: { WithKeys: ['email'] } }],
          },
        },
      },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'no data protection policy', path: 'Properties.DataProtectionPolicy' },
    {
      name: 'a policy that only counts',
      properties: {
        DataProtectionPolicy: {
          Statement: [{ DataIdentifier: ['x'], Operation: { Audit: { FindingsDestination: {} } } }],
        },
      },
      found: 'data protection policy masks nothing',
    },
    {
      name: 'a policy of the account for something else',
      others: {
        Policy: {
          Type: 'AWS::Logs::AccountPolicy',
          Properties: { PolicyType: 'SUBSCRIPTION_FILTER_POLICY', PolicyDocument: '{}' },
        },
      },
      found: 'no data protection policy',
    },
  ],
  undecidable: [
    {
      name: 'the policy is a parameter',
      properties: { DataProtectionPolicy: { Ref: 'Unknown' } },
      template: unknown,
      path: 'Properties.DataProtectionPolicy',
    },
    {
      name: 'the class of logs is a parameter',
      properties: { Tags: [{ Key: 'LogClass', Value: { Ref: 'Unknown' } }] },
      template: unknown,
      path: 'Properties.Tags.0.Value',
    },
  ],
  ignored: [
    { name: 'outside production', stack: { profile: { name: 'dev', production: false } } },
    { name: 'audit logs', properties: { Tags: [{ Key: 'LogClass', Value: 'audit' }] } },
    { name: 'a class of groups that cannot mask', properties: { LogGroupClass: 'INFREQUENT_ACCESS' } },
  ],
});
