import { ecrRepositoryHasLifecycle } from '../../../lib/rules/ecr';
import { ruleTable } from '../../../lib/testing';

ruleTable(ecrRepositoryHasLifecycle, {
  compliant: [
    { name: 'a policy', properties: { LifecyclePolicy: { LifecyclePolicyText: '{"rules":[]}' } }, remedy: true },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'nothing removes old images',
      path: 'Properties.LifecyclePolicy.LifecyclePolicyText',
    },
    { name: 'an empty policy', properties: { LifecyclePolicy: {} }, found: /nothing removes/ },
  ],
});
