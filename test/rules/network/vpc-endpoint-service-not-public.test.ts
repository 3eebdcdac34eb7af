import { vpcEndpointServiceNotPublic } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

ruleTable(vpcEndpointServiceNotPublic, {
  compliant: [
    { name: 'one account', properties: { AllowedPrincipals: ['arn:aws:iam::111111111111:root'] }, remedy: true },
    {
      name: 'the account of the stack',
      properties: { AllowedPrincipals: [{ 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' }] },
    },
  ],
  violation: [
    {
      name: 'everyone',
      properties: { AllowedPrincipals: '*' },
      found: 'service admits *',
      path: 'Properties.AllowedPrincipals',
    },
    {
      name: 'everyone among others',
      properties: { AllowedPrincipals: ['arn:aws:iam::111111111111:root', '*'] },
      found: 'service admits *',
    },
    {
      name: 'every account',
      properties: { AllowedPrincipals: ['arn:aws:iam::*:root'] },
      found: 'service admits arn:aws:iam::*:root',
    },
  ],
  undecidable: [
    {
      name: 'a principal is a parameter',
      properties: { AllowedPrincipals: [{ Ref: 'Principal' }] },
      template: { Parameters: { Principal: { Type: 'String' } } },
      path: 'Properties.AllowedPrincipals.0',
    },
  ],
  empty: { verdict: 'compliant', because: 'nobody may connect until a principal is named' },
});
