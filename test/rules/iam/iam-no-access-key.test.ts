import { iamNoAccessKey } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';

const parameter = (Parameter: object) => ({ Parameters: { Status: Parameter } });

ruleTable(iamNoAccessKey, {
  compliant: [
    { name: 'a key that was switched off', properties: { UserName: 'ci', Status: 'Inactive' }, remedy: true },
    {
      name: 'a parameter whose default switches it off',
      properties: { UserName: 'ci', Status: { Ref: 'Status' } },
      template: parameter({ Type: 'String', Default: 'Inactive' }),
    },
  ],
  violation: [
    { name: 'nothing is set, which makes it active', found: 'access key is active', path: 'Properties.Status' },
    { name: 'a key that is active', properties: { Status: 'Active' }, found: 'access key is active' },
    { name: 'the value is no value', properties: { Status: { Ref: 'AWS::NoValue' } }, found: 'access key is active' },
    {
      name: 'active in one branch of a condition',
      properties: { Status: { 'Fn::If': ['Retired', 'Inactive', 'Active'] } },
      template: {
        Parameters: { State: { Type: 'String', Default: 'retired' } },
        Conditions: { Retired: { 'Fn::Equals': [{ Ref: 'State' }, 'retired'] } },
      },
      found: 'access key is active (when Retired is false)',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { Status: { Ref: 'Status' } },
      template: parameter({ Type: 'String' }),
      path: 'Properties.Status',
    },
  ],
});
