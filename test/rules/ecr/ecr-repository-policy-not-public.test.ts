import { ecrRepositoryPolicyNotPublic } from '../../../lib/rules/ecr';
import { ruleTable } from '../../../lib/testing';

const policy = (Principal: unknown, more: object = {}) => ({
  Statement: [{ Effect: 'Allow', Principal, Action: 'ecr:BatchGetImage', ...more }],
});

ruleTable(ecrRepositoryPolicyNotPublic, {
  compliant: [
    { name: 'a named account', properties: { RepositoryPolicyText: policy({ AWS: '111111111111' }) }, remedy: true },
    {
      name: 'everyone of the organization',
      properties: {
        RepositoryPolicyText: policy('*', { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-0123456789' } } }),
      },
    },
  ],
  violation: [
    {
      name: 'everyone',
      properties: { RepositoryPolicyText: policy('*') },
      found: /allows everyone/,
      path: 'Properties.RepositoryPolicyText.Statement.0.Principal',
    },
    { name: 'everyone, in a list', properties: { RepositoryPolicyText: policy({ AWS: ['*'] }) }, found: /everyone/ },
    {
      name: 'everyone, in JSON',
      type: 'AWS::ECR::RepositoryCreationTemplate',
      properties: { RepositoryPolicy: JSON.stringify(policy('*')) },
      found: /everyone/,
    },
    {
      name: 'the registry as a whole',
      type: 'AWS::ECR::RegistryPolicy',
      properties: { PolicyText: policy('*') },
      found: /everyone/,
    },
  ],
  undecidable: [
    {
      name: 'the policy is a parameter without a default',
      properties: { RepositoryPolicyText: { Ref: 'Policy' } },
      template: { Parameters: { Policy: { Type: 'String' } } },
      path: 'Properties.RepositoryPolicyText',
    },
  ],
  empty: { verdict: 'compliant', because: 'without a policy nobody but the own account gets in' },
});
