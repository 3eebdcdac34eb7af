import { functionUrlRequiresIam } from '../../../lib/rules/entry';
import { ruleTable } from '../../../lib/testing';

ruleTable(functionUrlRequiresIam, {
  compliant: [{ name: 'IAM', properties: { AuthType: 'AWS_IAM' }, remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'authentication is absent, allowed is AWS_IAM', path: 'Properties.AuthType' },
    { name: 'none', properties: { AuthType: 'NONE' }, found: 'authentication is NONE, allowed is AWS_IAM' },
  ],
  undecidable: [
    {
      name: 'the type is a parameter',
      properties: { AuthType: { Ref: 'Type' } },
      template: { Parameters: { Type: { Type: 'String' } } },
      path: 'Properties.AuthType',
    },
  ],
});
