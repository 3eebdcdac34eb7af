import { verifiedAccessPolicyHasConditions } from '../../../lib/rules/entry';
import { ruleTable } from '../../../lib/testing';

const policy = (PolicyDocument: unknown) => ({ PolicyDocument });
const condition = 'permit(principal, action, resource) when { context.idc.groups has "0a1b" };';

ruleTable(verifiedAccessPolicyHasConditions, {
  compliant: [
    { name: 'a group of users', properties: policy(condition), remedy: true },
    { name: 'the policy of an endpoint', type: 'AWS::EC2::VerifiedAccessEndpoint', properties: policy(condition) },
  ],
  violation: [
    {
      name: 'everybody',
      properties: policy('permit(principal, action, resource);'),
      found: 'policy has a permit without a condition',
      path: 'Properties.PolicyDocument',
    },
    {
      name: 'everybody, beside a group',
      properties: policy(`${condition}\npermit (principal,action,resource);`),
      found: /without a condition/,
    },
    {
      name: 'a condition that always holds',
      properties: policy('permit(principal, action, resource) when { true };'),
      found: /without/,
    },
    {
      name: 'a condition in a comment',
      properties: policy('permit(principal, action, resource) // when { x }\n;'),
      found: /without/,
    },
  ],
  undecidable: [
    {
      name: 'the policy is a parameter',
      properties: policy({ Ref: 'Policy' }),
      template: { Parameters: { Policy: { Type: 'String' } } },
      path: 'Properties.PolicyDocument',
    },
  ],
  empty: { verdict: 'ignored', because: 'Verified Access lets nobody in while there is no policy' },
});
